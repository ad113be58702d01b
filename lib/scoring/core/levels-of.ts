import type { Interval, ScoringFactor, ScoringProvider } from '../types';

/**
 * The level interval of one factor, and nothing else of it: a caller may hand in whole findings.
 *
 * @throws RangeError naming provider and factor when the factor is missing, or its interval is none
 *   or begins below the factor's floor. A missing factor is never read as zero or as open: unknown is
 *   written `[floor, 4]`.
 */
export function levelsOf(
  provider: ScoringProvider,
  { id: factor, floor = 0 }: ScoringFactor,
): Interval {
  const levels = provider.levels[factor];
  if (levels === undefined) {
    throw new RangeError(`provider "${provider.slug}" has no levels for factor "${factor}"`);
  }
  // Written so that NaN fails too.
  if (!(levels.low <= levels.high)) {
    throw new RangeError(
      `provider "${provider.slug}", factor "${factor}": expected low <= high; got low ${levels.low} and high ${levels.high}`,
    );
  }
  if (levels.low < floor) {
    throw new RangeError(
      `provider "${provider.slug}", factor "${factor}": expected low >= ${floor}, the factor's floor; got ${levels.low}`,
    );
  }
  return { low: levels.low, high: levels.high };
}

import { formatNumber } from '@/lib/format';
import {
  type FactorWords,
  labelInSentence,
  regionCodes,
  regionsOf,
  withoutRegions,
} from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import { isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';

/**
 * A mandate in two short lines, for where its panel is closed or on paper.
 *
 * @example mandateSummary(mandate, published)
 *   // { asks: 'US, EU · staking', settings: 'Published weights · any source · credit for unknowns 50% · weights ±25%' }
 */
export function mandateSummary(
  mandate: Mandate,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
): { asks: string; settings: string } {
  const regions = regionsOf(mandate.requirements)
    .map((id) => regionCodes[id])
    .join(', ');
  const requirements = withoutRegions(mandate.requirements).map((id) =>
    labelInSentence(id, factors),
  );
  const weights = isSameWeights(mandate.weights, publishedWeights)
    ? 'Published weights'
    : 'The mandate’s weights';
  return {
    asks:
      mandate.requirements.length === 0
        ? 'No requirement'
        : [regions, ...requirements].filter(Boolean).join(' · '),
    settings: [
      weights,
      ...(Object.keys(mandate.factors).length === 0 ? [] : ['factors weighed inside criteria']),
      strictnessWords[mandate.evidence],
      `credit for unknowns ${formatNumber(mandate.doubt)}%`,
      `weights ±${formatNumber(mandate.spread)}%`,
    ].join(' · '),
  };
}

/** Which evidence counts, in few words. */
export const strictnessWords = {
  any: 'any source',
  company: 'company and better',
  primary: 'regulator and filing only',
} as const;

import { pointAt, width } from './interval';
import { levelPoints, levelStep } from './level-points';
import { levelsOf } from './levels-of';
import { weighRubric, type WeighedCriterion } from './weigh-rubric';
import type {
  Contribution,
  CriterionScore,
  ProviderScore,
  ScoringMandate,
  ScoringProvider,
  ScoringRubric,
} from '../types';

/**
 * A provider's score under a mandate, with everything that explains it.
 *
 * The score is a weighted sum of level points (the additive value model of Keeney and Raiffa,
 * *Decisions with Multiple Objectives*, 1976) on intervals: `low` is what evidence proves, `high`
 * what it leaves possible, and `score = low + doubt/100 × (high − low)`. All are points, 0 to 100.
 * Contributions, one per factor in the rubric's order, add up to the score within 1e-9.
 *
 * Only absolute levels count, so no other provider can change the result.
 *
 * @throws RangeError when a factor of the rubric is missing in the provider (the message names both),
 *   when `doubt` lies outside 0 to 100, or when the weights cannot be normalised.
 * @example
 * // Two criteria at 75 and 25 per cent; keys proven at level 4, console open between 0 and 4.
 * scoreProvider(
 *   { criteria: [{ id: 'security', factors: [{ id: 'keys' }] }, { id: 'ux', factors: [{ id: 'console' }] }] },
 *   { slug: 'acme', name: 'Acme', levels: { keys: { low: 4, high: 4 }, console: { low: 0, high: 4 } } },
 *   { weights: { security: 3, ux: 1 }, doubt: 50 },
 * ) // score 87.5, low 75, high 100
 */
export function scoreProvider(
  rubric: ScoringRubric,
  provider: ScoringProvider,
  mandate: ScoringMandate,
): ProviderScore {
  return scoreWeighed(weighRubric(rubric, mandate), provider, checkDoubt(mandate.doubt));
}

/**
 * The scores of many providers, in the order given; weights are normalised once. An empty list gives
 * an empty list.
 *
 * @throws RangeError as `scoreProvider` does.
 */
export function scoreProviders(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
): ProviderScore[] {
  const criteria = weighRubric(rubric, mandate);
  const doubt = checkDoubt(mandate.doubt);
  return providers.map((provider) => scoreWeighed(criteria, provider, doubt));
}

/**
 * The same doubt, once it is known to be a number from 0 to 100.
 *
 * @throws RangeError otherwise.
 */
function checkDoubt(doubt: number): number {
  if (!(doubt >= 0 && doubt <= 100)) {
    throw new RangeError(`doubt must lie between 0 and 100; got ${doubt}`);
  }
  return doubt;
}

function scoreWeighed(
  weighed: readonly WeighedCriterion[],
  provider: ScoringProvider,
  doubt: number,
): ProviderScore {
  const criteria: CriterionScore[] = [];
  const contributions: Contribution[] = [];
  let totalLow = 0;
  let totalHigh = 0;

  for (const { id, weight, factors } of weighed) {
    let low = 0;
    let high = 0;
    for (const factor of factors) {
      const { floor } = factor;
      const levels = levelsOf(provider, factor);
      const factorWeight = weight * factor.share;
      const proven = factorWeight * levelPoints(levels.low, floor);
      const open = factorWeight * (levelStep(floor) * width(levels));
      low += factor.share * levelPoints(levels.low, floor);
      high += factor.share * levelPoints(levels.high, floor);
      contributions.push({
        factor: factor.id,
        criterion: id,
        weight: factorWeight,
        levels,
        floor,
        proven,
        open,
        points: proven + (doubt / 100) * open,
      });
    }
    const score = pointAt({ low, high }, doubt);
    criteria.push({
      id,
      weight,
      score,
      low,
      high,
      proven: weight * low,
      open: weight * (high - low),
      points: weight * score,
    });
    totalLow += weight * low;
    totalHigh += weight * high;
  }

  return {
    slug: provider.slug,
    name: provider.name,
    score: pointAt({ low: totalLow, high: totalHigh }, doubt),
    low: totalLow,
    high: totalHigh,
    criteria,
    contributions,
  };
}

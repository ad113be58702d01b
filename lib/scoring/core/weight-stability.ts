import { at } from './required';
import { scoreProviders } from './score-provider';
import { stableRange, type ScoreLine, type StableRange } from './stable-range';
import { weighRubric } from './weigh-rubric';
import type { ProviderScore, ScoringMandate, ScoringProvider, ScoringRubric } from '../types';

export type WeightStability = {
  readonly criterion: string;
  /** Present weight, a share 0 to 1. */
  readonly weight: number;
  /** Where those with rank 1 stay. */
  readonly leader: StableRange;
  /** Where the set of those with rank 3 or better, ties included, stays. */
  readonly topThree: StableRange;
};

/**
 * For each criterion, the interval of its weight over which the leader, and separately the top three,
 * stays at the mandate's benefit of the doubt, and who takes over at each end. The other criteria
 * keep their proportions.
 *
 * With the weight `t` of one criterion, a score is the straight line `t·own + (1 − t)·rest`, where
 * `rest` is the mean of the other criteria in their proportions; so intervals come in closed form
 * from crossings of lines (weight stability intervals of the weighted sum; Mareschal, *Eur. J. Oper.
 * Res.* 33, 1988, 54–64).
 *
 * Edge cases, decided: where all other weights are zero they have no proportions to keep, and share
 * the rest equally; a rubric of a single criterion is stable at any weight; no providers give empty
 * sets that stay everywhere.
 *
 * @throws RangeError as `scoreProvider` does.
 * @example
 * weightStability(rubric, providers, mandate)[0]
 * // { criterion: 'liquidity', weight: 0.3, leader: { members: ['acme'], low: 0.12, high: 1,
 * //   below: { members: ['borg'], enters: ['borg'], leaves: ['acme'] }, above: null }, topThree: … }
 */
export function weightStability(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
): WeightStability[] {
  const scores = scoreProviders(rubric, providers, mandate);
  return weighRubric(rubric, mandate).map(({ id, weight }, index) => {
    const lines = scores.map((score) => toLine(score, index));
    return {
      criterion: id,
      weight,
      leader: stableRange(lines, weight, 1),
      topThree: stableRange(lines, weight, 3),
    };
  });
}

function toLine({ slug, criteria }: ProviderScore, index: number): ScoreLine {
  const own = at(criteria, index).score;
  const others = criteria.filter((_, other) => other !== index);
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  const rest =
    others.length === 0
      ? own
      : others.reduce(
          (sum, { weight, score }) =>
            sum + (total > 0 ? weight / total : 1 / others.length) * score,
          0,
        );
  return { slug, atZero: rest, slope: own - rest };
}

import { pointAt, width } from './interval';
import { levelStep, listLevels } from './level-points';
import { roundScore } from './round-score';
import { checkDoubt } from './score-provider';
import type { Interval, ProviderScore } from './types';

export type RaisingEvidence = {
  readonly factor: string;
  readonly criterion: string;
  readonly levels: Interval;
  /** Points of the total that the score gains if the factor is settled at its highest open level. */
  readonly gain: number;
  /** The same for every level that is open, lowest first; below what is counted now it is negative. */
  readonly byLevel: readonly { readonly level: number; readonly points: number }[];
};

/**
 * What evidence would raise a score, and by how much: the open factors, the largest gain first, then
 * in the rubric's order.
 *
 * At a doubt of 50 a factor open from 1 to 3 counts as 2, so settling it at 3 gains one level's
 * points. A factor that cannot raise the score is left out: one without weight, and at a doubt of 100
 * every one.
 *
 * @param doubt the benefit of the doubt, 0 to 100, at which the score was made.
 * @throws RangeError when `doubt` lies outside 0 to 100.
 * @example
 * // Keys are open from 1 to 3 and weigh a quarter of the total: a level is worth 6.25 points.
 * evidenceThatWouldRaise(score, 50)
 * // [{ factor: 'keys', gain: 6.25, byLevel: [{ level: 1, points: -6.25 }, …, { level: 3, points: 6.25 }], … }]
 */
export function evidenceThatWouldRaise(
  { contributions }: Pick<ProviderScore, 'contributions'>,
  doubt: number,
): RaisingEvidence[] {
  checkDoubt(doubt);
  return contributions
    .filter(({ levels, weight }) => width(levels) > 0 && weight > 0 && doubt < 100)
    .map(({ factor, criterion, weight, levels, floor }) => {
      const counted = pointAt(levels, doubt);
      const pointsAt = (level: number) => weight * (levelStep(floor) * (level - counted));
      return {
        factor,
        criterion,
        levels,
        gain: pointsAt(levels.high),
        byLevel: listLevels(levels).map((level) => ({ level, points: pointsAt(level) })),
      };
    })
    .sort((a, b) => roundScore(b.gain - a.gain));
}

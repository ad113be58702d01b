import { width } from '../core/interval';
import { roundScore } from '../core/round-score';
import { at } from '../core/required';
import { questionsByMember, type InquiryField } from './inquiry-field';

export type FlipCount = {
  readonly provider: string;
  /** Least number of extreme answers; null where not even all of them together suffice. */
  readonly answers: number | null;
};

/**
 * For each member but the leader, in the order of the field, with how few extreme answers it would
 * draw level: its own open findings at their highest level, the leader's at their lowest, all else
 * at the middle. Exact, because taking the largest differences first is the quickest way to a sum.
 * A member that is level already needs 0.
 */
export function flipCounts(field: InquiryField): FlipCount[] {
  const { members, leader, questions } = field;
  if (leader === null) return [];
  const lists = questionsByMember(field);
  return members.flatMap(({ slug, mean }, j) => {
    if (j === leader) return [];
    const moves = [...at(lists, leader), ...at(lists, j)]
      .map((place) => at(questions, place))
      .map(({ step, levels }) => (step * width(levels)) / 2)
      .sort((a, b) => b - a);
    let missing = at(members, leader).mean - mean;
    let answers = 0;
    for (const move of moves) {
      if (roundScore(missing) <= 0) break;
      missing -= move;
      answers += 1;
    }
    return [{ provider: slug, answers: roundScore(missing) <= 0 ? answers : null }];
  });
}

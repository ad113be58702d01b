import { compareText } from '../core/compare-text';
import { width } from '../core/interval';
import { levelPoints } from '../core/level-points';
import { levelsOf } from '../core/levels-of';
import { roundScore } from '../core/round-score';
import type { Interval, ScoringProvider, ScoringRubric } from '../types';
import { weighRubric, type WeightChoice } from '../core/weigh-rubric';

/** An open finding, which an answer would settle at one of its levels, each equally likely. */
export type InquiryQuestion = {
  readonly provider: string;
  /** Place of that provider among the members of the field. */
  readonly member: number;
  readonly factor: string;
  readonly criterion: string;
  readonly levels: Interval;
  /** Points of the total that one level is worth. */
  readonly step: number;
  /** Variance of the points that the answer decides: `step² (n² − 1) / 12` for `n` levels. */
  readonly variance: number;
};

type InquiryMember = {
  readonly slug: string;
  readonly name: string;
  /** Mean score in points: every open finding at the middle of its levels, whatever `doubt` says. */
  readonly mean: number;
  /** Variance of the score in points²: the sum over its open findings. */
  readonly variance: number;
};

/** Among whom is chosen, and what is open about them. Weights are the mandate's own, without spread. */
export type InquiryField = {
  /** By name, so that the first of equals is the one that a ranking would list first. */
  readonly members: readonly InquiryMember[];
  /** Place of the highest mean; null where there are no members. */
  readonly leader: number | null;
  /** Member by member, each one's in the rubric's order. */
  readonly questions: readonly InquiryQuestion[];
};

/**
 * The field of an inquiry: the providers among whom a choice is to be made. For a choice within a
 * shortlist, give only the shortlist. The order of `providers` does not matter.
 *
 * @throws RangeError as `weighRubric` and `levelsOf` do.
 */
export function buildInquiryField(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  choice: WeightChoice,
): InquiryField {
  const factors = weighRubric(rubric, choice).flatMap(({ id: criterion, weight, factors }) =>
    factors.map((factor) => ({ ...factor, criterion, weight })),
  );
  const listed = providers.toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug),
  );

  const questions: InquiryQuestion[] = [];
  const members = listed.map((provider, member): InquiryMember => {
    let mean = 0;
    let variance = 0;
    for (const { criterion, weight, share, ...factor } of factors) {
      const levels = levelsOf(provider, factor);
      mean += weight * share * levelPoints((levels.low + levels.high) / 2, factor.floor);
      if (width(levels) === 0) continue;
      const step = weight * factor.step;
      const count = width(levels) + 1;
      const question: InquiryQuestion = {
        provider: provider.slug,
        member,
        factor: factor.id,
        criterion,
        levels,
        step,
        variance: (step * step * (count * count - 1)) / 12,
      };
      questions.push(question);
      variance += question.variance;
    }
    return { slug: provider.slug, name: provider.name, mean, variance };
  });
  return { members, leader: findLeader(members.map(({ mean }) => mean)), questions };
}

/** The place of the highest of `means`, the first of those equal on the grid of scores; null of none. */
export function findLeader(means: ArrayLike<number>): number | null {
  let leader: number | null = null;
  let best = -Infinity;
  for (let i = 0; i < means.length; i += 1) {
    const mean = roundScore(means[i] ?? NaN);
    if (mean > best) {
      best = mean;
      leader = i;
    }
  }
  return leader;
}

/** The questions of each member, by their places in the field. */
export function questionsByMember({ members, questions }: InquiryField): readonly number[][] {
  const lists: number[][] = members.map(() => []);
  questions.forEach(({ member }, place) => lists[member]?.push(place));
  return lists;
}

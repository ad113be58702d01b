import { answerEffects } from './answer-effects';
import { compareText } from '../core/compare-text';
import { pointAt, width } from '../core/interval';
import { levelStep, listLevels } from '../core/level-points';
import type { FindingSharpening } from './lead-shifts';
import type { RankAcceptability } from './rank-acceptability';
import { roundScore } from '../core/round-score';
import { scoreProviders } from '../core/score-provider';
import type { WeightChoice } from '../core/weigh-rubric';
import type { Interval, ScoringProvider, ScoringRubric } from '../types';

/** An open finding, and what settling it is worth. */
export type Question = {
  /** Slug of the provider to ask. */
  readonly provider: string;
  readonly factor: string;
  readonly criterion: string;
  readonly levels: Interval;
  /** By how much the answer is expected to raise the chance of naming the right leader, 0 to 1. */
  readonly sharpens: number;
  /** By how many points the answer is expected to raise the best score, at doubt 50. */
  readonly gain: number;
  /** Chance that the answer changes the set with rank 3 or better, at doubt 50, 0 to 1. */
  readonly changesTopThree: number;
  /** Points of uncertainty, of the provider's total, that the answer removes. */
  readonly width: number;
};

export type QuestionsFirst = {
  /** Chance that the likeliest leader is the right one as things stand, 0 to 1. */
  readonly pRightLeader: number;
  readonly questions: readonly Question[];
};

/** What the draws say about those who are asked: who leads, and what an answer would do to that. */
type QuestionDraws = Pick<RankAcceptability, 'chances'> & {
  readonly sharpenings: readonly FindingSharpening[];
};

/** Half the doubt, at which a finding counts as the mean of its levels, so that answers are fair bets. */
const evenDoubt = 50;

/**
 * Which open findings to ask about first, by the value of the information: what sharpens the choice of
 * a leader most, then what gains most, then what changes the top three likeliest, then what is widest;
 * equals by slug and the rubric's order. Every possible level is equally likely, as in the draws.
 *
 * `sharpens` comes from the draws, the rest is exact. Asking raises the chance of
 * naming the right leader from `pRightLeader` to `pRightLeader + sharpens`.
 *
 * Leaders and top three are those among `providers`: for a choice within a shortlist, give only the
 * shortlist here and to the draws. `only` narrows whom to ask and changes no figure.
 *
 * Settled evidence leaves no questions, and no providers give none.
 *
 * @param draws of `rankAcceptability` and `listSharpenings`, for the same providers and weights.
 * @throws RangeError when the draws do not hold an open finding, and as `scoreProvider` does.
 * @example
 * questionsFirst(rubric, providers, mandate, { chances, sharpenings }).questions[0]
 * // { provider: 'acme', factor: 'keys', criterion: 'security', levels: { low: 2, high: 4 },
 * //   sharpens: 0.031, gain: 0.4, changesTopThree: 0.33, width: 3.1 }
 */
export function questionsFirst(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  choice: WeightChoice,
  { chances, sharpenings }: QuestionDraws,
  only?: readonly string[],
): QuestionsFirst {
  const results = scoreProviders(rubric, providers, { ...choice, doubt: evenDoubt });
  const scores = results.map(({ score }) => score);
  const byFinding = new Map(
    sharpenings.map(({ provider, factor, sharpens }) => [keyOf(provider, factor), sharpens]),
  );

  const questions = results.flatMap(({ slug, score, contributions }, index) => {
    if (only !== undefined && !only.includes(slug)) return [];
    return contributions
      .filter(({ levels }) => width(levels) > 0)
      .map(({ factor, criterion, weight, levels, floor, open }): Question => {
        const sharpens = byFinding.get(keyOf(slug, factor));
        if (sharpens === undefined) {
          throw new RangeError(`the draws do not hold factor "${factor}" of provider "${slug}"`);
        }
        const answers = listLevels(levels).map(
          (level) => score + weight * (levelStep(floor) * (level - pointAt(levels, evenDoubt))),
        );
        const effects = answerEffects(scores, index, answers);
        return { provider: slug, factor, criterion, levels, sharpens, ...effects, width: open };
      });
  });

  return {
    pRightLeader: chances.reduce((most, { pFirst }) => Math.max(most, pFirst), 0),
    questions: questions.sort(compareQuestions),
  };
}

/** Differences below the grid of scores are rounding errors and must not decide the order. */
function compareQuestions(a: Question, b: Question): number {
  return (
    roundScore(b.sharpens - a.sharpens) ||
    roundScore(b.gain - a.gain) ||
    roundScore(b.changesTopThree - a.changesTopThree) ||
    roundScore(b.width - a.width) ||
    compareText(a.provider, b.provider)
  );
}

function keyOf(provider: string, factor: string): string {
  return `${provider} ${factor}`;
}

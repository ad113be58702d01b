import { at } from '../core/required';
import { roundScore } from '../core/round-score';

type AnswerEffects = {
  /** Expected rise of the best score, in points. */
  readonly gain: number;
  /** Chance, 0 to 1, that the set with rank 3 or better becomes another. */
  readonly changesTopThree: number;
};

/**
 * What an answer about one provider is worth, exactly, when it may give that provider any of several
 * scores, equally likely, and nobody else's changes:
 *
 *     gain = mean of max(best other score, answer) − max(best other score, present score)
 *
 * the expected value of partial perfect information (Howard 1966) when one takes the best score. It
 * is never negative when the present score is the mean of the answers.
 *
 * @param scores present scores of all providers.
 * @param index the provider asked about.
 * @param answers the scores it may turn out to have.
 * @example
 * // Level 2 of 0 to 4 is assumed now, at 25 points each, against a rival at 60 points.
 * answerEffects([50, 60], 0, [0, 25, 50, 75, 100]) // { gain: 11, changesTopThree: 0 }
 */
export function answerEffects(
  scores: readonly number[],
  index: number,
  answers: readonly number[],
): AnswerEffects {
  const rivals = scores.filter((_, other) => other !== index);
  const bestRival = rivals.reduce((best, score) => Math.max(best, score), -Infinity);
  const bestNow = Math.max(bestRival, at(scores, index));
  const total = answers.reduce((sum, answer) => sum + Math.max(bestRival, answer) - bestNow, 0);

  const now = topThree(scores);
  const changes = answers.filter((answer) => {
    const then = topThree(scores.with(index, answer));
    return then.some((isMember, other) => isMember !== now[other]);
  });
  return {
    // Sums of points carry rounding errors, and an answer that moves nothing gains nothing.
    gain: Math.max(0, roundScore(total / answers.length)),
    changesTopThree: changes.length / answers.length,
  };
}

/** Who has rank 3 or better, ties included: at most two scores are higher. */
function topThree(scores: readonly number[]): boolean[] {
  const rounded = scores.map(roundScore);
  let [first, second, third] = [-Infinity, -Infinity, -Infinity];
  for (const score of rounded) {
    if (score > first) [first, second, third] = [score, first, second];
    else if (score > second) [second, third] = [score, second];
    else if (score > third) third = score;
  }
  return rounded.map((score) => score >= third);
}

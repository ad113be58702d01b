import { formatPercent, formatScore } from '@/lib/format';
import type { Question } from '@/lib/scoring/asking';

/** What an answer does, in words: the strongest effect first, then how much it settles. */
export type QuestionEffect = {
  /** Null where an answer decides nothing and only narrows a range. */
  readonly main: string | null;
  /** How much of the score's range it settles. */
  readonly rest: string;
};

type Figures = Pick<Question, 'sharpens' | 'gain' | 'changesTopThree' | 'width'>;

/** Below these an effect would print as none. */
const leastPercent = 0.005;
const leastPoints = 0.05;

/**
 * Decided here: an effect is told only where its printed figures show it. The chance of naming the
 * right leader comes first, then the best score, then the first three, as questions are sorted. A
 * finding of a criterion without weight is open and yet settles nothing.
 *
 * @param pRightLeader chance of naming the right leader as things stand, 0 to 1
 * @example questionEffect({ sharpens: 0.03, … }, 0.58).main
 *   // "Raises the chance of naming the right leader from 58% to 61%"
 */
export function questionEffect(
  { sharpens, gain, changesTopThree, width }: Figures,
  pRightLeader: number,
): QuestionEffect {
  return {
    main: mainEffect(),
    rest: width > 0 ? `narrows the range by ${formatScore(width)} points` : 'carries no weight',
  };

  function mainEffect(): string | null {
    const [before, after] = [pRightLeader, pRightLeader + sharpens].map(formatPercent);
    if (before !== after) {
      return `Raises the chance of naming the right leader from ${before} to ${after}`;
    }
    if (gain >= leastPoints) return `Lifts the best score by ${formatScore(gain)} on average`;
    if (changesTopThree >= leastPercent) {
      return `Changes the first three in ${formatPercent(changesTopThree)} of answers`;
    }
    return null;
  }
}

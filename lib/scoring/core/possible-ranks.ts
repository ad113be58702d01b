import { realAt } from './required';
import { countAbove } from './count-above';
import { roundScore } from './round-score';
import type { Interval } from '../types';

type PossibleRanks = { readonly bestRank: number; readonly worstRank: number };

/**
 * The best and the worst rank that score intervals alone allow, in the order given: no chances, no
 * assumption about what is likely.
 *
 *     best  = 1 + number of others whose low exceeds my high
 *     worst = 1 + number of others whose high exceeds my low
 *
 * Ends that touch do not exceed, so such providers may tie. Bounds are compared on the grid of 1e-9.
 * A single provider is always 1 to 1; an empty list gives an empty list. Sorted ends and binary
 * search: O(n log n).
 *
 * @example
 * possibleRanks([{ low: 70, high: 90 }, { low: 50, high: 80 }, { low: 20, high: 40 }])
 * // [{ bestRank: 1, worstRank: 2 }, { bestRank: 1, worstRank: 2 }, { bestRank: 3, worstRank: 3 }]
 */
export function possibleRanks(intervals: readonly Interval[]): PossibleRanks[] {
  const lows = new Float64Array(intervals.map(({ low }) => roundScore(low)));
  const highs = new Float64Array(intervals.map(({ high }) => roundScore(high)));
  const sortedLows = lows.toSorted();
  const sortedHighs = highs.toSorted();

  return intervals.map((_, index) => {
    const low = realAt(lows, index);
    const high = realAt(highs, index);
    // My own low never exceeds my own high, but my own high exceeds my own low where anything is open.
    const self = high > low ? 1 : 0;
    return {
      bestRank: 1 + countAbove(sortedLows, high),
      worstRank: 1 + countAbove(sortedHighs, low) - self,
    };
  });
}

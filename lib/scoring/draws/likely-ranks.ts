import { at } from '../core/required';

export type LikelyRanks = { readonly likelyBest: number; readonly likelyWorst: number };

/** The share of draws that the likely ranks hold at least. */
export const likelyShare = 0.9;

/**
 * The shortest run of ranks that holds at least 90 per cent of the chances: what a reader should
 * expect, where possible ranks tell only what cannot be excluded. Of equally short runs it is the one
 * that holds more, and of those the one with the better ranks.
 *
 * @param chances chance of rank 1, 2, …, summing to 1.
 * @throws RangeError when no run holds that much: the chances do not sum to 1.
 * @example likelyRanks([0.55, 0.35, 0.08, 0.02]) // { likelyBest: 1, likelyWorst: 2 }
 */
export function likelyRanks(chances: readonly number[]): LikelyRanks {
  // Sums of chances carry rounding errors, and 0.55 + 0.35 must count as 0.9.
  const enough = likelyShare - 1e-9;
  let best: { from: number; length: number; held: number } | null = null;
  let held = 0;
  let from = 0;

  for (let to = 0; to < chances.length; to += 1) {
    held += at(chances, to);
    while (held - at(chances, from) >= enough) {
      held -= at(chances, from);
      from += 1;
    }
    if (held < enough) continue;
    const length = to - from + 1;
    const isBetter =
      best === null || length < best.length || (length === best.length && held > best.held + 1e-9);
    if (isBetter) best = { from, length, held };
  }

  if (best === null) throw new RangeError('expected chances that sum to 1');
  return { likelyBest: best.from + 1, likelyWorst: best.from + best.length };
}

import { realAt } from '../core/required';

/**
 * The place of the highest score, the first of equal ones. Scores are in steps of the grid on which
 * they are compared; sums of steps carry rounding errors, so what is closer than half a step is equal.
 *
 * @returns -1 of no scores.
 */
export function leadOnGrid(scores: Float64Array): number {
  let lead = -1;
  let best = -Infinity;
  for (let i = 0; i < scores.length; i += 1) {
    const score = realAt(scores, i);
    if (score > best + 0.5) {
      best = score;
      lead = i;
    }
  }
  return lead;
}

/** The highest score. */
export function highestOf(scores: Float64Array): number {
  let best = -Infinity;
  for (let i = 0; i < scores.length; i += 1) {
    const score = realAt(scores, i);
    if (score > best) best = score;
  }
  return best;
}

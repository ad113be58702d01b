/**
 * A score on the grid of 1e-9 points, on which scores are compared. Sums of shares differ in their
 * last digits with the order of adding; no reader would call two such scores different.
 *
 * @example roundScore(0.1 + 0.2) === roundScore(0.3) // true
 */
export function roundScore(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}

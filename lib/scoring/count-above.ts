/**
 * How many values are greater than `bound`, by binary search.
 *
 * @param sorted values in rising order.
 * @example countAbove(Float64Array.of(10, 20, 20, 30), 20) // 1
 */
export function countAbove(sorted: Float64Array, bound: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) > bound) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}

import type { Interval } from '../types';

/**
 * How much an interval leaves open: `high − low`.
 *
 * @example width({ low: 1, high: 3 }) // 2
 */
export function width({ low, high }: Interval): number {
  return high - low;
}

/**
 * The point that lies `doubt` per cent of the way from `low` to `high`, never outside the interval.
 * This is the benefit of the doubt: 0 counts only what is proven, 100 all that is left open.
 *
 * @example pointAt({ low: 40, high: 60 }, 50) // 50
 */
export function pointAt({ low, high }: Interval, doubt: number): number {
  // At 100 the sum can overshoot by a rounding error, and no score may exceed its own high.
  return Math.min(high, low + (doubt / 100) * (high - low));
}

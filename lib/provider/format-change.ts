import { formatScore } from '@/lib/format';

/**
 * Points gained or lost, with their sign; what prints as nothing has none.
 *
 * @example formatChange(3.75) // "+3.8"
 * @example formatChange(-0.4) // "−0.4"
 */
export function formatChange(points: number): string {
  const size = formatScore(Math.abs(points));
  if (size === '0.0') return size;
  return `${points < 0 ? '−' : '+'}${size}`;
}

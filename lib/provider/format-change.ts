import { formatScore } from '@/lib/format';

/**
 * Points gained or lost, with their sign; what would print as nothing is said in words.
 *
 * @example formatChange(3.75) // "+3.8"
 * @example formatChange(-0.4) // "−0.4"
 * @example formatChange(0.01) // "no change"
 */
export function formatChange(points: number): string {
  const size = formatScore(Math.abs(points));
  if (size === '0.0') return 'no change';
  return `${points < 0 ? '−' : '+'}${size}`;
}

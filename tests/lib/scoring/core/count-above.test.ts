import { expect, test } from 'vitest';
import { countAbove } from '@/lib/scoring/core/count-above';

test('countAbove: counts greater values, not equal ones', () => {
  const sorted = Float64Array.of(10, 20, 20, 30);
  expect([5, 10, 20, 25, 30, 40].map((bound) => countAbove(sorted, bound))).toEqual([
    4, 3, 1, 1, 0, 0,
  ]);
});

test('countAbove: there is nothing above in an empty list', () => {
  expect(countAbove(new Float64Array(0), 1)).toBe(0);
});

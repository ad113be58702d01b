import { expect, test } from 'vitest';
import { roundScore } from '@/lib/scoring';

test('roundScore: sums that differ in their last digits are equal', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(roundScore(0.1 + 0.2)).toBe(roundScore(0.3));
});

test('roundScore: a billionth of a point is a difference', () => {
  expect(roundScore(50.000000001)).not.toBe(roundScore(50));
});

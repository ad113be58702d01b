import { expect, test } from 'vitest';
import { levelPoints } from '@/lib/scoring';

test('levelPoints: five levels are worth 0, 25, 50, 75 and 100 points', () => {
  expect([0, 1, 2, 3, 4].map(levelPoints)).toEqual([0, 25, 50, 75, 100]);
});

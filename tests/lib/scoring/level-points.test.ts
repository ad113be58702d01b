import { expect, test } from 'vitest';
import { levelPoints, listLevels } from '@/lib/scoring';

test('levelPoints: five levels are worth 0, 25, 50, 75 and 100 points', () => {
  expect([0, 1, 2, 3, 4].map(levelPoints)).toEqual([0, 25, 50, 75, 100]);
});

test('listLevels: gives both ends and what lies between', () => {
  expect(listLevels({ low: 1, high: 3 })).toEqual([1, 2, 3]);
  expect(listLevels({ low: 2, high: 2 })).toEqual([2]);
});

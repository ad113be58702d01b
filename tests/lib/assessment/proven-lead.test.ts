import { describe, expect, test } from 'vitest';
import { listProvenLeads, listUnproven } from '@/lib/assessment/proven-lead';
import type { Contribution } from '@/lib/scoring';

const part = (factor: string, low: number, weight = 0.25): Contribution => ({
  factor,
  criterion: 'c',
  weight,
  levels: { low, high: 4 },
  floor: 0,
  proven: weight * 25 * low,
  open: weight * 25 * (4 - low),
  points: weight * 50,
});
const scored = (...levels: number[]) => ({
  contributions: levels.map((low, index) => part(`f${index}`, low)),
});
const ids = (parts: readonly Contribution[]) => parts.map(({ factor }) => factor);

describe('listProvenLeads', () => {
  test('orders factors by the points that are proven beyond the mean of the others', () => {
    const one = scored(4, 4, 3, 1);
    expect(ids(listProvenLeads(one, [scored(4, 1, 1, 0), scored(2, 0, 1, 2)]))).toEqual([
      'f1',
      'f2',
      'f0',
    ]);
  });

  test('leaves out a factor in which there is no lead, and one of which nothing is proven', () => {
    expect(ids(listProvenLeads(scored(2, 0, 3, 0), [scored(2, 0, 4, 0)]))).toEqual([]);
  });

  test('without others goes by what is proven alone, equal ones in the order of the rubric', () => {
    expect(ids(listProvenLeads(scored(1, 3, 0, 3), []))).toEqual(['f1', 'f3', 'f0']);
  });
});

describe('listUnproven', () => {
  test('orders factors by the points that are not proven, and leaves out what is proven at the top', () => {
    expect(ids(listUnproven(scored(4, 1, 3, 1)))).toEqual(['f1', 'f3', 'f2']);
    const { contributions } = scored(3, 2);
    const heavy = { contributions: [...contributions, part('f2', 3, 0.75)] };
    expect(ids(listUnproven(heavy))).toEqual(['f2', 'f1', 'f0']);
  });
});

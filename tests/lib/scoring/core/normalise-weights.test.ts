import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWeights } from '@/lib/scoring';
import { weightsFor } from '../../../fixtures/arbitraries';

const ids = ['a', 'b', 'c'];

describe('normaliseWeights', () => {
  test('gives the shares of its example', () => {
    expect(normaliseWeights({ liquidity: 30, security: 10 }, ['liquidity', 'security'])).toEqual([
      0.75, 0.25,
    ]);
  });

  test('shares sum to 1', () => {
    fc.assert(
      fc.property(weightsFor(ids), (weights) => {
        const sum = normaliseWeights(weights, ids).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  test('scaling all weights changes no share', () => {
    fc.assert(
      fc.property(
        weightsFor(ids),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (weights, by) => {
          const scaled = Object.fromEntries(ids.map((id) => [id, (weights[id] ?? 0) * by]));
          const shares = normaliseWeights(scaled, ids);
          normaliseWeights(weights, ids).forEach((share, index) => {
            expect(shares[index]).toBeCloseTo(share, 12);
          });
        },
      ),
    );
  });

  test('weights of ids that are not asked for do not count', () => {
    expect(normaliseWeights({ a: 1, b: 1, z: 98 }, ['a', 'b'])).toEqual([0.5, 0.5]);
  });

  test('a single id takes the whole', () => {
    expect(normaliseWeights({ a: 0.3 }, ['a'])).toEqual([1]);
  });

  test('zero is a weight like any other', () => {
    expect(normaliseWeights({ a: 0, b: 5, c: 0 }, ids)).toEqual([0, 1, 0]);
  });

  test('very large weights do not overflow', () => {
    expect(normaliseWeights({ a: 1e308, b: 1e308, c: 0 }, ids)).toEqual([0.5, 0.5, 0]);
  });

  test.each([
    ['all-zero weights', { a: 0, b: 0, c: 0 }, 'at least one weight must be positive'],
    [
      'a negative weight',
      { a: 1, b: -1, c: 1 },
      'weight of "b" must be a non-negative number; got -1',
    ],
    ['a weight that is no number', { a: 1, b: NaN, c: 1 }, 'weight of "b"'],
    ['an infinite weight', { a: Infinity, b: 1, c: 1 }, 'weight of "a"'],
    ['a missing weight', { a: 1, b: 1 }, 'weight of "c" is missing'],
  ])('refuses %s', (_, weights: Record<string, number>, message) => {
    expect(() => normaliseWeights(weights, ids)).toThrow(RangeError);
    expect(() => normaliseWeights(weights, ids)).toThrow(message);
  });

  test('refuses an empty list of ids', () => {
    expect(() => normaliseWeights({}, [])).toThrow(RangeError);
  });
});

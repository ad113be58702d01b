import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { symmetricSplit } from '@/lib/changes/symmetric-split';

const parts = ['a', 'b', 'c', 'd'] as const;
type Part = (typeof parts)[number];

function ordersOf(list: readonly Part[]): Part[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first) =>
    ordersOf(list.filter((part) => part !== first)).map((rest) => [first, ...rest]),
  );
}

/** A game is one value for each of the sixteen subsets. */
const game = fc
  .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 })
  .map(
    (values) => (moved: ReadonlySet<Part>) =>
      values[parts.reduce((sum, part, bit) => sum + (moved.has(part) ? 2 ** bit : 0), 0)] ?? NaN,
  );

describe('symmetricSplit', () => {
  test('gives the figures of its example', () => {
    const split = symmetricSplit(
      ['height', 'width'],
      (moved) => (moved.has('height') ? 4 : 2) * (moved.has('width') ? 5 : 3),
    );
    expect(Object.fromEntries(split)).toEqual({ height: 8, width: 6 });
  });

  test('is the mean over all orders of what each part did at its turn', () => {
    fc.assert(
      fc.property(game, (valueOf) => {
        const orders = ordersOf(parts);
        const split = symmetricSplit(parts, valueOf);
        for (const part of parts) {
          const turns = orders.map((order) => {
            const before = new Set(order.slice(0, order.indexOf(part)));
            return valueOf(new Set([...before, part])) - valueOf(before);
          });
          const mean = turns.reduce((sum, turn) => sum + turn, 0) / orders.length;
          expect(split.get(part)).toBeCloseTo(mean, 9);
        }
      }),
    );
  });

  test('adds up to the whole change', () => {
    fc.assert(
      fc.property(game, (valueOf) => {
        const sum = [...symmetricSplit(parts, valueOf).values()].reduce((a, b) => a + b, 0);
        const change = valueOf(new Set(parts)) - valueOf(new Set());
        expect(Math.abs(sum - change)).toBeLessThan(1e-9);
      }),
    );
  });

  test('a part that does nothing gets nothing', () => {
    const split = symmetricSplit(['a', 'b'], (moved) => (moved.has('b') ? 7 : 3));
    expect(Object.fromEntries(split)).toEqual({ a: 0, b: 4 });
  });
});

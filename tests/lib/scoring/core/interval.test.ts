import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointAt, width } from '@/lib/scoring';
import { levelInterval } from '../../../fixtures/arbitraries';

test('width: is what an interval leaves open', () => {
  expect(width({ low: 1, high: 3 })).toBe(2);
});

test('pointAt: half the doubt is the middle', () => {
  expect(pointAt({ low: 40, high: 60 }, 50)).toBe(50);
});

test('pointAt: never leaves the interval', () => {
  fc.assert(
    fc.property(
      levelInterval,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      ({ low, high }, scale, doubt) => {
        const interval = { low: low * scale, high: high * scale };
        const point = pointAt(interval, doubt);
        expect(point).toBeGreaterThanOrEqual(interval.low);
        expect(point).toBeLessThanOrEqual(interval.high);
      },
    ),
  );
});

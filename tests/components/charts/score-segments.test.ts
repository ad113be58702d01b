import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toScoreSegments } from '@/components/charts/score-bar';

/** Criteria with any weights and intervals, as scoring hands them over. */
const criteria = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 0, max: 100 }),
      low: fc.integer({ min: 0, max: 100 }),
      rest: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .filter((parts) => parts.some(({ weight }) => weight > 0))
  .map((parts) => {
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    return parts.map(({ weight, low, rest }, index) => {
      const high = Math.min(100, low + rest);
      return {
        id: `c${index}`,
        proven: (weight / sum) * low,
        open: (weight / sum) * (high - low),
      };
    });
  });

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

test('toScoreSegments: proven segments end at low, open ones at high', () => {
  fc.assert(
    fc.property(criteria, (parts) => {
      const { proven, open } = toScoreSegments(parts);
      const low = sum(parts.map((part) => part.proven));
      const high = low + sum(parts.map((part) => part.open));
      const endOf = (segments: typeof proven, from: number): number => {
        const last = segments.at(-1);
        return last ? last.start + last.width : from;
      };
      expect(endOf(proven, 0)).toBeCloseTo(low, 9);
      expect(endOf(open, low)).toBeCloseTo(high, 9);
    }),
  );
});

test('toScoreSegments: each segment begins where the one before it ends', () => {
  fc.assert(
    fc.property(criteria, (parts) => {
      const { proven, open } = toScoreSegments(parts);
      let end = 0;
      for (const segment of [...proven, ...open]) {
        expect(segment.start).toBeCloseTo(end, 9);
        end = segment.start + segment.width;
      }
    }),
  );
});

test('toScoreSegments: a segment of a tenth of a point keeps its place and its width', () => {
  const { proven } = toScoreSegments([
    { id: 'a', proven: 40, open: 0 },
    { id: 'b', proven: 0.1, open: 0 },
    { id: 'c', proven: 20, open: 0 },
  ]);
  expect(proven.map(({ start, width }) => [start, width])).toEqual([
    [0, 40],
    [40, 0.1],
    [40.1, 20],
  ]);
});

test('toScoreSegments: a criterion without points takes no segment', () => {
  const { proven, open } = toScoreSegments([
    { id: 'a', proven: 0, open: 10 },
    { id: 'b', proven: 10, open: 0 },
  ]);
  expect(proven.map(({ id }) => id)).toEqual(['b']);
  expect(open.map(({ id }) => id)).toEqual(['a']);
});

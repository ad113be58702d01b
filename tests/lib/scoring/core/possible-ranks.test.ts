import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { possibleRanks, type Interval } from '@/lib/scoring';

/** Ends on a coarse grid, so that equal ends are frequent. */
const intervals: fc.Arbitrary<Interval[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  { maxLength: 8 },
);

describe('possibleRanks', () => {
  test('gives the ranks of its example', () => {
    expect(
      possibleRanks([
        { low: 70, high: 90 },
        { low: 50, high: 80 },
        { low: 20, high: 40 },
      ]),
    ).toEqual([
      { bestRank: 1, worstRank: 2 },
      { bestRank: 1, worstRank: 2 },
      { bestRank: 3, worstRank: 3 },
    ]);
  });

  test('an empty list gives an empty list', () => {
    expect(possibleRanks([])).toEqual([]);
  });

  test('a single provider is first, however much is open', () => {
    expect(possibleRanks([{ low: 0, high: 100 }])).toEqual([{ bestRank: 1, worstRank: 1 }]);
  });

  test('ends that touch do not exceed each other', () => {
    expect(
      possibleRanks([
        { low: 60, high: 80 },
        { low: 40, high: 60 },
      ]),
    ).toEqual([
      { bestRank: 1, worstRank: 1 },
      { bestRank: 1, worstRank: 2 },
    ]);
  });

  test('agrees with counting every pair', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const counted = list.map((mine, index) => {
          const others = list.filter((_, other) => other !== index);
          return {
            bestRank: 1 + others.filter(({ low }) => low > mine.high).length,
            worstRank: 1 + others.filter(({ high }) => high > mine.low).length,
          };
        });
        expect(possibleRanks(list)).toEqual(counted);
      }),
    );
  });
});

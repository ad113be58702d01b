import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRankTally } from '@/lib/scoring/draws/rank-tally';

describe('createRankTally', () => {
  test('tied providers share the credit of the ranks that they cover', () => {
    const tally = createRankTally(3);
    tally.add(Float64Array.of(20, 30, 20));
    expect([...tally.ranks.cells]).toEqual([0, 0.5, 0.5, 1, 0, 0, 0, 0.5, 0.5]);
    expect([...tally.wins.cells]).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0]);
  });

  test('agrees with sorting every draw', () => {
    // Few scores, so that ties are frequent.
    const draws = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(draws, (list) => {
        const size = list[0]?.length ?? 0;
        const tally = createRankTally(size);
        list.forEach((scores) => tally.add(Float64Array.from(scores)));
        for (let i = 0; i < size; i += 1) {
          for (let rank = 0; rank < size; rank += 1) {
            const credits = list.map((scores) => {
              const sorted = scores.toSorted((a, b) => b - a);
              const tied = scores.filter((score) => score === scores[i]).length;
              return sorted[rank] === scores[i] ? 1 / tied : 0;
            });
            const credit = credits.reduce((sum, one) => sum + one, 0);
            expect(tally.ranks.cells[i * size + rank]).toBeCloseTo(credit, 9);
          }
          for (let j = 0; j < size; j += 1) {
            const wins = list.filter((scores) => (scores[i] ?? NaN) > (scores[j] ?? NaN)).length;
            expect(tally.wins.cells[i * size + j]).toBe(wins);
          }
        }
      }),
    );
  });
});

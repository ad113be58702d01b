import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyRanks } from '@/lib/scoring';

test('likelyRanks: sums that round to 90 per cent are 90 per cent', () => {
  expect(likelyRanks([0.55, 0.35, 0.08, 0.02])).toEqual({ likelyBest: 1, likelyWorst: 2 });
});

test('likelyRanks: a certain rank is the run', () => {
  expect(likelyRanks([0, 0, 1, 0])).toEqual({ likelyBest: 3, likelyWorst: 3 });
});

test('likelyRanks: of equally short runs the one that holds more', () => {
  expect(likelyRanks([0.04, 0.46, 0.45, 0.05])).toEqual({ likelyBest: 2, likelyWorst: 3 });
  expect(likelyRanks([0.05, 0.4, 0.1, 0.4, 0.05])).toEqual({ likelyBest: 2, likelyWorst: 4 });
  expect(likelyRanks([0.03, 0.4, 0.1, 0.41, 0.06])).toEqual({ likelyBest: 2, likelyWorst: 4 });
  expect(likelyRanks([0.45, 0.02, 0.45, 0.02, 0.06])).toEqual({ likelyBest: 1, likelyWorst: 3 });
});

test('likelyRanks: of equal runs the one with the better ranks', () => {
  expect(likelyRanks([0.05, 0.9, 0.05])).toEqual({ likelyBest: 2, likelyWorst: 2 });
  expect(likelyRanks([0.1, 0.8, 0.1])).toEqual({ likelyBest: 1, likelyWorst: 2 });
});

test('likelyRanks: refuses chances that do not sum to 1', () => {
  expect(() => likelyRanks([0.3, 0.3])).toThrow(RangeError);
  expect(() => likelyRanks([])).toThrow(RangeError);
});

test('likelyRanks: agrees with trying every run', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const runs = list.flatMap((_, from) =>
        list.slice(from).map((__, extra) => {
          const held = list.slice(from, from + extra + 1).reduce((sum, count) => sum + count, 0);
          return { from, length: extra + 1, held };
        }),
      );
      const [best] = runs
        .filter(({ held }) => held * 10 >= total * 9)
        .sort((a, b) => a.length - b.length || b.held - a.held || a.from - b.from);
      expect(likelyRanks(list.map((count) => count / total))).toEqual({
        likelyBest: (best?.from ?? NaN) + 1,
        likelyWorst: (best?.from ?? NaN) + (best?.length ?? NaN),
      });
    }),
  );
});

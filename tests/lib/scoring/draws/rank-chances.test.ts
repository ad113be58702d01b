import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankAcceptability, rankChances } from '@/lib/scoring';
import { scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';

test('rankChances: says what rankAcceptability says, from the same draws', () => {
  fc.assert(
    fc.property(scoringCase(), fc.constantFrom(0, 25), ({ rubric, providers, mandate }, spread) => {
      const options = { ...mandate, spread, samples: 50 };
      const { chances } = rankAcceptability(rubric, providers, options);
      const short = rankChances(rubric, providers, options);
      expect(short.map(({ slug }) => slug)).toEqual(chances.map(({ slug }) => slug));
      short.forEach(({ pFirst, pTopThree, expectedRank }, index) => {
        expect(pFirst).toBeCloseTo(chances[index]?.pFirst ?? NaN, 9);
        expect(pTopThree).toBeCloseTo(chances[index]?.pTopThree ?? NaN, 9);
        expect(expectedRank).toBeCloseTo(chances[index]?.expectedRank ?? NaN, 9);
      });
    }),
  );
});

test('rankChances: an empty list gives an empty list', () => {
  expect(rankChances(inventedRubric, [], { weights: inventedWeights, spread: 0 })).toEqual([]);
});

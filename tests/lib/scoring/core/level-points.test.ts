import { expect, test } from 'vitest';
import { levelPoints, levelStep, listLevels, scoreProvider } from '@/lib/scoring';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

test('levelPoints: five levels are worth 0, 25, 50, 75 and 100 points', () => {
  expect([0, 1, 2, 3, 4].map((level) => levelPoints(level))).toEqual([0, 25, 50, 75, 100]);
});

test('levelPoints: from a floor of 1, four levels are worth 0 to 100 in equal steps', () => {
  const points = [1, 2, 3, 4].map((level) => levelPoints(level, 1));
  expect(points).toEqual([0, 100 / 3, 200 / 3, 100]);
});

test('levelStep: refuses a floor that leaves no step, or is no level', () => {
  expect(levelStep(3)).toBe(100);
  for (const floor of [4, -1, 0.5, NaN]) {
    expect(() => levelStep(floor)).toThrow('a floor must be a whole number from 0 to 3');
  }
});

const rubric = {
  criteria: [{ id: 'price', factors: [{ id: 'price.fee', floor: 1 }, { id: 'price.clarity' }] }],
};
const mandate = { weights: { price: 1 }, doubt: 50 };

test('scoreProvider: where nothing was found a factor with a floor spans 0 to 100 and proves nothing', () => {
  const provider = makeScoringProvider({
    levels: { 'price.fee': [1, 4], 'price.clarity': [0, 4] },
  });
  const { low, high, score, contributions } = scoreProvider(rubric, provider, mandate);
  expect([low, score, high]).toEqual([0, 50, 100]);
  expect(contributions.map(({ proven, open }) => [proven, open])).toEqual([
    [0, 50],
    [0, 50],
  ]);
});

test('scoreProvider: refuses a level below the floor of its factor, naming both', () => {
  const provider = makeScoringProvider({ levels: { 'price.fee': [0, 4] } });
  expect(() => scoreProvider(rubric, provider, mandate)).toThrow(
    'provider "acme", factor "price.fee": expected low >= 1, the factor\'s floor; got 0',
  );
});

test('listLevels: gives both ends and what lies between', () => {
  expect(listLevels({ low: 1, high: 3 })).toEqual([1, 2, 3]);
  expect(listLevels({ low: 2, high: 2 })).toEqual([2]);
});

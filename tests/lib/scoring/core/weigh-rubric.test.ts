import { describe, expect, test } from 'vitest';
import { weighRubric } from '@/lib/scoring/core/weigh-rubric';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';

describe('weighRubric', () => {
  test('factors weigh equally inside their criterion', () => {
    const [reach, care, price] = weighRubric(inventedRubric, { weights: inventedWeights });
    expect(reach?.weight).toBe(0.5);
    expect(reach?.factors.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(care?.factors.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(price?.factors).toEqual([{ id: 'price.clarity', share: 1, floor: 0, step: 25 }]);
  });

  test('a mandate may weigh the factors of one criterion and leave the others equal', () => {
    const [reach, care] = weighRubric(inventedRubric, {
      weights: inventedWeights,
      factorWeights: { 'care.locks': 3, 'care.guards': 1 },
    });
    expect(care?.factors.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(reach?.factors.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('a factor without a weight of its own counts as 1 beside those that have one', () => {
    const [reach, care] = weighRubric(inventedRubric, {
      weights: inventedWeights,
      factorWeights: { 'care.locks': 3, 'reach.north': 0 },
    });
    expect(care?.factors.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(reach?.factors.map(({ share }) => share)).toEqual([0, 0.5, 0.5]);
  });

  test('refuses a criterion whose factors all weigh nothing', () => {
    expect(() =>
      weighRubric(inventedRubric, {
        weights: inventedWeights,
        factorWeights: { 'care.locks': 0, 'care.guards': 0 },
      }),
    ).toThrow(RangeError);
  });

  test('refuses a criterion without factors', () => {
    const rubric = { criteria: [{ id: 'empty', factors: [] }] };
    expect(() => weighRubric(rubric, { weights: { empty: 1 } })).toThrow(
      'criterion "empty" has no factors',
    );
  });
});

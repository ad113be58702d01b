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

  test('refuses a criterion where only some factors have a weight of their own', () => {
    expect(() =>
      weighRubric(inventedRubric, { weights: inventedWeights, factorWeights: { 'care.locks': 3 } }),
    ).toThrow('weight of "care.guards" is missing');
  });

  test('refuses a criterion without factors', () => {
    const rubric = { criteria: [{ id: 'empty', factors: [] }] };
    expect(() => weighRubric(rubric, { weights: { empty: 1 } })).toThrow(
      'criterion "empty" has no factors',
    );
  });
});

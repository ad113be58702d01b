import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreProviders } from '@/lib/scoring';
import { buildSamplingModel } from '@/lib/scoring/draws/sampling-model';
import { createScoreSampler } from '@/lib/scoring/draws/score-sampler';
import { scoringCase } from '../../../fixtures/arbitraries';
import { readWorld } from '../../../fixtures/drawn-worlds';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const weights = inventedWeights;

describe('createScoreSampler', () => {
  test('every draw scores as scoreProvider does with the weights and levels drawn', () => {
    const spreads = fc.constantFrom(0, 25, 100);
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const model = buildSamplingModel(rubric, providers, mandate);
        const sampler = createScoreSampler(model, { spread, seed: 7 });
        for (let drawn = 0; drawn < 10; drawn += 1) {
          sampler.draw();
          const world = readWorld(rubric, providers, model, sampler);
          providers.forEach(({ levels }, i) =>
            Object.entries(levels).forEach(([factor, { low, high }]) => {
              const level = world.providers[i]?.levels[factor]?.low ?? NaN;
              expect(level >= low && level <= high).toBe(true);
            }),
          );
          const scores = scoreProviders(rubric, world.providers, {
            weights: world.weights,
            doubt: 0,
          });
          scores.forEach(({ score }, i) => {
            expect(sampler.points[i]).toBeCloseTo(score, 9);
            expect(sampler.scores[i]).toBe(Math.round((sampler.points[i] ?? NaN) * 1e9));
          });
        }
      }),
    );
  });

  /** A count of n draws at chance p has the standard deviation √(np(1 − p)); five are allowed. */
  test('all combinations of levels are equally likely, so levels are uniform and independent', () => {
    const provider = makeScoringProvider({
      levels: { 'reach.north': [1, 3], 'reach.south': [0, 4], 'care.locks': [2, 3] },
    });
    const model = buildSamplingModel(inventedRubric, [provider], { weights });
    const sampler = createScoreSampler(model, { spread: 0, seed: 7 });
    const counts = new Map<string, number>();
    const draws = 30_000;
    for (let drawn = 0; drawn < draws; drawn += 1) {
      sampler.draw();
      const key = sampler.combinations.join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const size = 3 * 5 * 2;
    const allowed = 5 * Math.sqrt((draws / size) * (1 - 1 / size));
    expect(counts.size).toBe(size);
    for (const count of counts.values()) {
      expect(Math.abs(count - draws / size)).toBeLessThan(allowed);
    }
  });

  /**
   * Weights 50, 30 and 20 vary by half. Before they are normalised, reach is uniform in 25..75 and
   * care in 15..45, so care : reach lies between 15/75 and 45/25; it is above 30 : 50 in half of the
   * draws, and above 1 where 15 + 30u > 25 + 50v, in the triangle of u > 1/3, v < (3u − 1)/5: 2/15.
   */
  test('weights are uniform in their spread, and normalised', () => {
    const model = buildSamplingModel(inventedRubric, [makeScoringProvider()], { weights });
    const sampler = createScoreSampler(model, { spread: 50, seed: 7 });
    const draws = 10_000;
    let above = 0;
    let heavier = 0;
    for (let drawn = 0; drawn < draws; drawn += 1) {
      sampler.draw();
      const [reach = NaN, care = NaN, price = NaN] = sampler.weights;
      expect(reach + care + price).toBeCloseTo(1, 12);
      expect(care / reach >= 15 / 75 && care / reach <= 45 / 25).toBe(true);
      if (care / reach > 30 / 50) above += 1;
      if (care > reach) heavier += 1;
    }
    expect(Math.abs(above / draws - 1 / 2)).toBeLessThan(5 * 0.005);
    expect(Math.abs(heavier / draws - 2 / 15)).toBeLessThan(5 * 0.0034);
  });

  test('a spread of 0 leaves the weights as they are', () => {
    const model = buildSamplingModel(inventedRubric, [makeScoringProvider()], { weights });
    const sampler = createScoreSampler(model, { spread: 0, seed: 7 });
    sampler.draw();
    expect([...sampler.weights]).toEqual([0.5, 0.3, 0.2]);
  });
});

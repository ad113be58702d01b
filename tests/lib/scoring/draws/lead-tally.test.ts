import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listLevels, roundScore, scoreProviders, type ScoringProvider } from '@/lib/scoring';
import { listSharpenings } from '@/lib/scoring/asking';
import { createLeadTally } from '@/lib/scoring/draws/lead-tally';
import { buildSamplingModel } from '@/lib/scoring/draws/sampling-model';
import { createScoreSampler } from '@/lib/scoring/draws/score-sampler';
import { scoringCase } from '../../../fixtures/arbitraries';
import { readWorld, type DrawnWorld } from '../../../fixtures/drawn-worlds';
import { enumerateOutcomes } from '../../../fixtures/enumerate-outcomes';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

describe('createLeadTally', () => {
  test('agrees with scoring every draw anew at every level of every open finding', () => {
    const spreads = fc.constantFrom(0, 25, 100);
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const model = buildSamplingModel(rubric, providers, mandate);
        const sampler = createScoreSampler(model, { spread, seed: 7 });
        const tally = createLeadTally(model, sampler);
        const worlds = Array.from({ length: 12 }, () => {
          sampler.draw();
          tally.add();
          return readWorld(rubric, providers, model, sampler);
        });

        const shareLead = (list: readonly ScoringProvider[], { weights }: DrawnWorld) => {
          const scores = scoreProviders(rubric, list, { weights, doubt: 0 }).map(({ score }) =>
            roundScore(score),
          );
          const best = Math.max(...scores);
          const leaders = scores.filter((score) => score === best).length;
          return scores.map((score) => (score === best ? 1 / leaders : 0));
        };
        /** Chance of each provider to be first, with one finding of all draws settled at a level. */
        const chancesAt = (slug: string, factor: string, level: number) => {
          const leads = worlds.map((world) => {
            const settle = (one: ScoringProvider) => {
              const levels = { ...one.levels, [factor]: { low: level, high: level } };
              return one.slug === slug ? { ...one, levels } : one;
            };
            return shareLead(world.providers.map(settle), world);
          });
          return providers.map((_, j) => mean(leads.map((lead) => lead[j] ?? NaN)));
        };

        for (const { provider, factor, sharpens } of tally.listSharpenings(worlds.length)) {
          const levels = providers.find(({ slug }) => slug === provider)?.levels[factor];
          if (!levels) throw new Error('expected an open finding');
          const chances = listLevels(levels).map((level) => chancesAt(provider, factor, level));
          const known = mean(chances.map((list) => Math.max(...list)));
          const before = Math.max(
            ...providers.map((_, j) => mean(chances.map((list) => list[j] ?? NaN))),
          );
          const now = worlds.map((world) => shareLead(world.providers, world));
          const pRight = Math.max(
            ...providers.map((_, j) => mean(now.map((lead) => lead[j] ?? NaN))),
          );
          expect(sharpens).toBeCloseTo(Math.min(known - before, 1 - pRight), 7);
        }
      }),
      // A fixed seed, because sums in another order may part a tie at the edge of a grid step.
      { seed: 20260101, numRuns: 40 },
    );
  });

  /**
   * Acme and Borg are alike, so the chance that the likeliest of them leads is the greater of two
   * noisy equals. Both terms of the difference have that noise in common, but not all of it: the mean of
   * ten seeds must come within two standard errors of a chance, a percentage point.
   */
  test('is near the truth even where two leaders are neck and neck', () => {
    const open = { 'care.locks': [0, 2], 'price.clarity': [1, 3], 'reach.north': [2, 3] } as const;
    const providers = [
      makeScoringProvider({ slug: 'acme', levels: open }),
      makeScoringProvider({ slug: 'borg', levels: open }),
      makeScoringProvider({ slug: 'coda', levels: { 'reach.east': [0, 3] } }),
    ];
    const truth = enumerateOutcomes(inventedRubric, providers, inventedWeights).sharpens;
    const runs = Array.from({ length: 10 }, (_, seed) =>
      listSharpenings(inventedRubric, providers, { weights: inventedWeights, spread: 0, seed }),
    );
    expect(truth.size).toBe(7);
    for (const [finding, exact] of truth) {
      const estimates = runs.flatMap((sharpenings) =>
        sharpenings
          .filter(({ provider, factor }) => `${provider} ${factor}` === finding)
          .map((each) => each.sharpens),
      );
      expect(estimates).toHaveLength(runs.length);
      expect(Math.abs(mean(estimates) - exact)).toBeLessThan(2 * 0.005);
    }
  });
});

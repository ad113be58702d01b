import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSharpenings } from '@/lib/scoring/asking';
import { scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights as weights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const few = { samples: 20 };

describe('listSharpenings', () => {
  test('a finding that counts for nothing sharpens nothing, however close the leaders', () => {
    const level = { 'care.locks': [0, 4], 'price.clarity': [1, 3] } as const;
    const tied = ['acme', 'borg'].map((slug) => makeScoringProvider({ slug, levels: level }));
    const sharpenings = listSharpenings(inventedRubric, tied, {
      weights: { reach: 1, care: 0, price: 1 },
      spread: 25,
      samples: 200,
    });
    for (const finding of sharpenings) {
      if (finding.factor === 'care.locks') expect(finding.sharpens).toBe(0);
      else expect(finding.sharpens).toBeGreaterThan(0.1);
    }
  });

  test('settled evidence has none, and a provider alone is the right leader already', () => {
    expect(
      listSharpenings(inventedRubric, [makeScoringProvider()], { weights, spread: 25, ...few }),
    ).toEqual([]);
    const one = makeScoringProvider({ levels: { 'care.locks': [0, 4] } });
    expect(listSharpenings(inventedRubric, [one], { weights, spread: 25, ...few })).toEqual([
      { provider: 'acme', factor: 'care.locks', sharpens: 0 },
    ]);
    expect(listSharpenings(inventedRubric, [], { weights, spread: 25, ...few })).toEqual([]);
  });

  test('the order in which providers are listed changes no digit', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        const options = { ...mandate, spread: 25, ...few };
        const straight = listSharpenings(rubric, providers, options);
        const turned = listSharpenings(rubric, providers.toReversed(), options);
        expect(turned).toEqual(
          providers
            .toReversed()
            .flatMap(({ slug }) => straight.filter(({ provider }) => provider === slug)),
        );
      }),
    );
  });
});

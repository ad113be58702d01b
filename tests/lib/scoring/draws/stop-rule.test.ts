import { describe, expect, test } from 'vitest';
import type { ScoringProvider } from '@/lib/scoring';
import { drawField } from '@/lib/scoring/draws/field-draws';
import { createStopRule } from '@/lib/scoring/draws/stop-rule';
import { makeInquiryCase } from '../../../fixtures/make-inquiry-case';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

function runOf(providers: ScoringProvider[], spread = 0, worlds = 40) {
  const { rubric, weights, field } = makeInquiryCase({ providers });
  const draws = drawField(rubric, providers, field, { weights, spread, samples: 400 });
  return createStopRule(field, draws, { worlds });
}

function stopOf(...input: Parameters<typeof runOf>) {
  const run = runOf(...input);
  run.advance(run.worlds);
  return run.result();
}

describe('createStopRule', () => {
  test('settled evidence asks nothing', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme', levels: { 'care.locks': 3 } }),
      makeScoringProvider({ slug: 'borg' }),
    ];
    expect(stopOf(providers)).toEqual({ at: 0.9, median: 0, mean: 0 });
  });

  test('one open finding that decides takes one question in every world', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme' }),
      makeScoringProvider({ slug: 'borg', levels: { 'price.clarity': [1, 3] } }),
    ];
    expect(stopOf(providers)).toEqual({ at: 0.9, median: 1, mean: 1 });
  });

  /**
   * Acme stands at 50 points. Borg has locks and price open, from 1 to 3, worth 15 points and 20: it
   * leads as soon as price is 3 and falls behind as soon as it is 1, whatever the locks are; at price
   * 2, one answer in three, the locks decide. So one question in two thirds of worlds, else two.
   */
  test('asks on only where the first answer did not decide', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme' }),
      makeScoringProvider({
        slug: 'borg',
        levels: { 'price.clarity': [1, 3], 'care.locks': [1, 3] },
      }),
    ];
    const { median, mean } = stopOf(providers, 0, 900);
    expect(median).toBe(1);
    // Five standard errors of a mean of 900 coins with chance 1/3.
    expect(Math.abs(mean - 4 / 3)).toBeLessThan((5 * Math.sqrt(2 / 9)) / 30);
  });

  test('a chance that nobody can miss asks nothing, and a higher one never asks less', () => {
    const { rubric, weights, field } = makeInquiryCase();
    const draws = drawField(rubric, makeInquiryCase().providers, field, {
      weights,
      spread: 0,
      samples: 400,
    });
    const meanAt = (at: number): number => {
      const run = createStopRule(field, draws, { worlds: 40, at });
      run.advance(run.worlds);
      return run.result().mean;
    };
    expect(meanAt(0)).toBe(0);
    expect(meanAt(0.99)).toBeGreaterThanOrEqual(meanAt(0.6));
    expect(meanAt(0.99)).toBeGreaterThan(0);
  });

  test('asks everything that weighs something where the weights alone keep the doubt above the rule', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme', levels: { 'reach.north': 4, 'price.clarity': 0 } }),
      makeScoringProvider({ slug: 'borg', levels: { 'reach.south': [2, 4], 'price.clarity': 1 } }),
    ];
    const { mean } = stopOf(providers, 100, 60);
    expect(mean).toBeGreaterThan(0.5);
    expect(mean).toBeLessThanOrEqual(1);
  });

  test('the same seed gives the same figures, in slices or in one go', () => {
    const { providers } = makeInquiryCase();
    const run = runOf(providers, 25);
    expect(run.advance(15)).toBe(false);
    expect(run.done).toBe(15);
    expect(() => run.result()).toThrow('15 of 40 worlds have been simulated');
    while (!run.advance(7));
    expect(run.result()).toEqual(stopOf(providers, 25));
  });

  test('refuses an empty field', () => {
    expect(() => runOf([])).toThrow('a field without members has nothing to ask');
  });
});

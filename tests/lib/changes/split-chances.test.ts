import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitChances } from '@/lib/changes/split-chances';
import type { EditionDraws } from '@/lib/scoring/asking';
import { exactFirst } from '../../fixtures/exact-first';
import { inventedRubric, inventedWeights } from '../../fixtures/invented-rubric';
import { editionPair } from '../../fixtures/make-edition-pair';
import { inquiryProviders } from '../../fixtures/make-inquiry-case';
import { makeScoringProvider } from '../../fixtures/make-scoring-provider';

const edition = (changes: Partial<EditionDraws> = {}): EditionDraws => ({
  rubric: inventedRubric,
  choice: { weights: inventedWeights },
  providers: inquiryProviders,
  ...changes,
});

describe('splitChances', () => {
  test('adds up to the change, and the chances of each end sum to 1', () => {
    const spreads = fc.constantFrom(0, 25, 100);
    fc.assert(
      fc.property(editionPair, spreads, ({ from, to }, spread) => {
        const { pFirst } = splitChances(from, to, { spread, samples: 40 });
        const sums = { from: 0, to: 0 };
        for (const change of pFirst.values()) {
          const { data, formula, weights } = change.split;
          const sum = data + formula + weights;
          expect(Math.abs(sum - (change.to - change.from))).toBeLessThan(1e-9);
          sums.from += change.from;
          sums.to += change.to;
        }
        expect(sums.from).toBeCloseTo(1, 9);
        expect(sums.to).toBeCloseTo(1, 9);
      }),
    );
  });

  test('both ends are near the exact chances', () => {
    const samples = 10_000;
    const to = edition({ choice: { weights: { reach: 10, care: 10, price: 80 } } });
    const { pFirst } = splitChances(edition(), to, { spread: 0, samples });
    const exact = {
      from: exactFirst(inventedRubric, inquiryProviders, inventedWeights),
      to: exactFirst(inventedRubric, inquiryProviders, { reach: 10, care: 10, price: 80 }),
    };
    inquiryProviders.forEach(({ slug }, i) => {
      for (const end of ['from', 'to'] as const) {
        const truth = exact[end][i] ?? NaN;
        const allowed = 5 * Math.sqrt((truth * (1 - truth)) / samples) + 1e-9;
        expect(Math.abs((pFirst.get(slug)?.[end] ?? NaN) - truth)).toBeLessThan(allowed);
      }
    });
  });

  test('a block in which nothing changed gets exactly nothing', () => {
    const weights = edition({ choice: { weights: { reach: 10, care: 10, price: 80 } } });
    for (const { split } of splitChances(edition(), weights, {
      spread: 25,
      samples: 500,
    }).pFirst.values()) {
      expect([split.data, split.formula]).toEqual([0, 0]);
    }
    const data = edition({
      providers: inquiryProviders.map((provider) =>
        provider.slug === 'coda'
          ? makeScoringProvider({ slug: 'coda', levels: { 'price.clarity': 4 } })
          : provider,
      ),
    });
    const { pFirst } = splitChances(edition(), data, { spread: 25, samples: 500 });
    for (const { split } of pFirst.values()) expect([split.formula, split.weights]).toEqual([0, 0]);
    expect(pFirst.get('coda')?.split.data).toBeGreaterThan(0);
  });

  test('who takes no part has no chance, and leaving is a matter of data', () => {
    const [acme, ...others] = inquiryProviders;
    if (!acme) throw new Error('expected acme');
    const { pFirst, from } = splitChances(edition(), edition({ providers: others }), {
      spread: 0,
      samples: 500,
    });
    expect(pFirst.get('acme')).toMatchObject({ to: 0, split: { formula: 0, weights: 0 } });
    expect(pFirst.get('acme')?.from).toBeGreaterThan(0.5);
    expect(() => from.pAhead('acme', 'nobody')).toThrow('provider "nobody" takes no part');
  });

  test('the same edition twice changes nothing', () => {
    for (const change of splitChances(edition(), edition(), {
      spread: 25,
      samples: 100,
    }).pFirst.values()) {
      expect(change.from).toBe(change.to);
      expect(change.split).toEqual({ data: 0, formula: 0, weights: 0 });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createAcceptabilityRun,
  rankAcceptability,
  rankByMandate,
  type RankAcceptability,
} from '@/lib/scoring';
import { factorsOf, scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const weights = inventedWeights;
const spreads = fc.constantFrom(0, 25, 100);
const few = { samples: 20 };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const chancesOf = ({ chances }: RankAcceptability, slug: string) => {
  const found = chances.find((each) => each.slug === slug);
  if (!found) throw new Error(`no chances for ${slug}`);
  return found;
};

/** Open in five findings; acme leads on what is proven, borg on what is possible. */
const three = [
  makeScoringProvider({ slug: 'acme', levels: { 'care.locks': [2, 3], 'price.clarity': 3 } }),
  makeScoringProvider({ slug: 'borg', levels: { 'reach.north': [0, 4], 'price.clarity': [1, 4] } }),
  makeScoringProvider({ slug: 'coda', levels: { 'reach.east': [1, 3], 'care.guards': [0, 3] } }),
];

describe('rankAcceptability', () => {
  test('rows and columns each sum to 1', () => {
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const { acceptability } = rankAcceptability(rubric, providers, {
          ...mandate,
          spread,
          ...few,
        });
        acceptability.forEach((row, rank) => {
          expect(sum(row)).toBeCloseTo(1, 9);
          expect(sum(acceptability.map((each) => each[rank] ?? 0))).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test('of two providers one is ahead, and the expected rank is 1 plus the chances of being behind', () => {
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const result = rankAcceptability(rubric, providers, { ...mandate, spread, ...few });
        const { pairwise, chances } = result;
        pairwise.forEach((row, i) => {
          expect(row[i]).toBe(0.5);
          row.forEach((chance, j) => expect(chance + (pairwise[j]?.[i] ?? 0)).toBeCloseTo(1, 9));
          const behind = pairwise.map((other, j) => (j === i ? 0 : (other[i] ?? 0)));
          expect(chances[i]?.expectedRank).toBeCloseTo(1 + sum(behind), 9);
        });
      }),
    );
  });

  test('a dominated provider is never first', () => {
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const settle = (level: number) =>
          Object.fromEntries(factorsOf(rubric).map((id) => [id, { low: level, high: level }]));
        const open = (low: number, high: number) =>
          Object.fromEntries(factorsOf(rubric).map((id) => [id, { low, high }]));
        const best = { slug: 'best', name: 'Best', levels: settle(4) };
        const worse = { slug: 'worse', name: 'Worse', levels: open(1, 3) };
        const result = rankAcceptability(rubric, [worse, best, ...providers], {
          ...mandate,
          spread,
          ...few,
        });
        expect(chancesOf(result, 'worse').pFirst).toBe(0);
        expect(result.pairwise[0]?.[1]).toBe(0);
      }),
    );
  });

  test('raising a level never lowers the chance to be first', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2 }), spreads, ({ rubric, providers, mandate }, spread) => {
        const [one] = providers;
        if (!one) throw new Error('expected a provider');
        for (const factor of factorsOf(rubric)) {
          const { low, high } = one.levels[factor] ?? { low: 4, high: 4 };
          if (high === 4) continue;
          // One level up at both ends: the same draws decide, one level higher.
          const levels = { ...one.levels, [factor]: { low: low + 1, high: high + 1 } };
          const pFirst = (first: typeof one) => {
            const list = [first, ...providers.slice(1)];
            return rankAcceptability(rubric, list, { ...mandate, spread, ...few }).chances[0]
              ?.pFirst;
          };
          expect(pFirst({ ...one, levels })).toBeGreaterThanOrEqual(pFirst(one) ?? 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('sure evidence and no spread give 0 or 1, or shares of a tie', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        const settled = providers.map((provider) => ({
          ...provider,
          levels: Object.fromEntries(
            Object.entries(provider.levels).map(([id, { low }]) => [id, { low, high: low }]),
          ),
        }));
        const result = rankAcceptability(rubric, settled, { ...mandate, spread: 0, ...few });
        const ranked = rankByMandate(rubric, settled, mandate);
        for (const { slug, rank } of ranked) {
          const tied = ranked.filter((other) => other.rank === rank).length;
          const row = result.acceptability[result.slugs.indexOf(slug)] ?? [];
          row.forEach((chance, index) => {
            const covered = index + 1 >= rank && index + 1 < rank + tied;
            expect(chance).toBeCloseTo(covered ? 1 / tied : 0, 9);
          });
        }
      }),
    );
  });

  test('the same seed gives the same digits', () => {
    const options = { weights, spread: 25, samples: 500 };
    const result = rankAcceptability(inventedRubric, three, options);
    expect(rankAcceptability(inventedRubric, three, options)).toEqual(result);
    expect(rankAcceptability(inventedRubric, three, { ...options, seed: 8 })).not.toEqual(result);
  });

  test('the order in which providers are listed changes no digit', () => {
    const shuffled = scoringCase().chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray(drawn.providers, { minLength: drawn.providers.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, spreads, ([{ rubric, providers, mandate }, reordered], spread) => {
        const options = { ...mandate, spread, ...few };
        const straight = rankAcceptability(rubric, providers, options);
        const turned = rankAcceptability(rubric, reordered, options);
        const places = turned.slugs.map((slug) => straight.slugs.indexOf(slug));
        places.forEach((place, row) => {
          const ahead = straight.pairwise[place] ?? [];
          expect(turned.acceptability[row]).toEqual(straight.acceptability[place]);
          expect(turned.chances[row]).toEqual(straight.chances[place]);
          expect(turned.pairwise[row]).toEqual(places.map((other) => ahead[other]));
        });
      }),
    );
  });

  test('only the proportions of the weights count', () => {
    fc.assert(
      fc.property(scoringCase(), spreads, ({ rubric, providers, mandate }, spread) => {
        const scale = (by: number) =>
          Object.fromEntries(Object.entries(mandate.weights).map(([id, w]) => [id, w * by]));
        const draws = (by: number) =>
          rankAcceptability(rubric, providers, { weights: scale(by), spread, ...few });
        // Powers of two scale without rounding, so not a digit may differ.
        expect(draws(8)).toEqual(draws(1));
        expect(draws(0.25)).toEqual(draws(1));
      }),
    );
  });

  test('a link made today gives the digits it gave when this was written', () => {
    const { chances } = rankAcceptability(inventedRubric, three, {
      weights,
      spread: 25,
      samples: 1000,
      seed: 7,
    });
    expect(chances).toEqual([
      {
        slug: 'acme',
        pFirst: 0.645,
        pTopThree: 1,
        expectedRank: 1.3745,
        likelyBest: 1,
        likelyWorst: 2,
      },
      {
        slug: 'borg',
        pFirst: 0.308,
        pTopThree: 1,
        expectedRank: 2.0165,
        likelyBest: 1,
        likelyWorst: 3,
      },
      {
        slug: 'coda',
        pFirst: 0.047,
        pTopThree: 1,
        expectedRank: 2.609,
        likelyBest: 2,
        likelyWorst: 3,
      },
    ]);
  });

  test('the default is 10,000 draws with seed 7', () => {
    const options = { weights, spread: 25 };
    const result = rankAcceptability(inventedRubric, three, options);
    expect(result.samples).toBe(10_000);
    expect(result).toEqual(
      rankAcceptability(inventedRubric, three, { ...options, samples: 10_000, seed: 7 }),
    );
  });

  test('no providers give empty tables', () => {
    const result = rankAcceptability(inventedRubric, [], { weights, spread: 25, ...few });
    expect(result).toEqual({
      samples: 20,
      slugs: [],
      acceptability: [],
      pairwise: [],
      chances: [],
    });
  });

  test('one provider is first in every draw', () => {
    const one = makeScoringProvider({ levels: { 'care.locks': [0, 4] } });
    const result = rankAcceptability(inventedRubric, [one], { weights, spread: 25, ...few });
    expect(result.chances).toEqual([
      { slug: 'acme', pFirst: 1, pTopThree: 1, expectedRank: 1, likelyBest: 1, likelyWorst: 1 },
    ]);
  });

  test.each([
    ['spread', { spread: 101 }],
    ['spread', { spread: Number.NaN }],
    ['samples', { spread: 0, samples: 0 }],
    ['samples', { spread: 0, samples: 1.5 }],
    ['seed', { spread: 0, seed: 0.5 }],
  ])('refuses a %s out of bounds', (name, options) => {
    expect(() => rankAcceptability(inventedRubric, three, { weights, ...options })).toThrow(name);
  });
});

describe('createAcceptabilityRun', () => {
  const options = { weights, spread: 25, samples: 300 };

  test('gives the same digits in slices as in one go', () => {
    const whole = rankAcceptability(inventedRubric, three, options);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (slice) => {
        const run = createAcceptabilityRun(inventedRubric, three, options);
        while (!run.advance(slice)) expect(run.drawn).toBeLessThan(run.samples);
        expect(run.result()).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('tells its progress and what it knows so far', () => {
    const run = createAcceptabilityRun(inventedRubric, three, options);
    expect([run.drawn, run.samples]).toEqual([0, 300]);
    expect(run.advance(120)).toBe(false);
    expect(run.drawn).toBe(120);
    expect(run.result()).toEqual(
      rankAcceptability(inventedRubric, three, { ...options, samples: 120 }),
    );
    expect(run.advance(1000)).toBe(true);
    expect(run.drawn).toBe(300);
  });

  test('knows nothing before the first draw', () => {
    const run = createAcceptabilityRun(inventedRubric, three, options);
    expect(() => run.result()).toThrow(RangeError);
  });
});

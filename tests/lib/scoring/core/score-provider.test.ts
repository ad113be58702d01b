import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreProvider, scoreProviders, type Interval } from '@/lib/scoring';
import { factorsOf, scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

/** One provider; `at` picks one of its factors. */
const oneProvider = scoringCase({ min: 1, max: 1 }).chain((drawn) =>
  fc.record({
    rubric: fc.constant(drawn.rubric),
    mandate: fc.constant(drawn.mandate),
    provider: fc.constantFrom(...drawn.providers),
    factor: fc.constantFrom(...factorsOf(drawn.rubric)),
  }),
);

const within = ({ low, high }: Interval, value: number) => {
  expect(value).toBeGreaterThanOrEqual(low - 1e-9);
  expect(value).toBeLessThanOrEqual(high + 1e-9);
};

describe('scoreProvider', () => {
  test('gives the score of its example', () => {
    const score = scoreProvider(
      {
        criteria: [
          { id: 'security', factors: [{ id: 'keys' }] },
          { id: 'ux', factors: [{ id: 'console' }] },
        ],
      },
      {
        slug: 'acme',
        name: 'Acme',
        levels: { keys: { low: 4, high: 4 }, console: { low: 0, high: 4 } },
      },
      { weights: { security: 3, ux: 1 }, doubt: 50 },
    );
    expect(score).toMatchObject({ score: 87.5, low: 75, high: 100 });
  });

  /**
   * Worksheet, done by hand. Weights 50, 30, 20; doubt 40.
   *
   *   factor          share   levels   proven             open              points at 40
   *   reach.north     1/6     3        1/6·75  = 12.5     0                 12.5
   *   reach.south     1/6     1–3      1/6·25  = 4.1667   1/6·50 = 8.3333   7.5
   *   reach.east      1/6     0–4      0                  1/6·100 = 16.667  6.6667
   *   care.locks      0.15    4        0.15·100 = 15      0                 15
   *   care.guards     0.15    2–3      0.15·50  = 7.5     0.15·25 = 3.75    9
   *   price.clarity   0.2     0        0                  0                 0
   *                                    39.1667            28.75             50.6667
   *
   *   reach: low (75+25+0)/3 = 33.3333, high (75+75+100)/3 = 83.3333, at 40: 53.3333
   *   care:  low (100+50)/2 = 75, high (100+75)/2 = 87.5, at 40: 80
   *   total: low 39.1667, high 67.9167, score 39.1667 + 0.4 · 28.75 = 50.6667
   */
  test('agrees with a worksheet done by hand', () => {
    const provider = makeScoringProvider({
      levels: {
        'reach.north': 3,
        'reach.south': [1, 3],
        'reach.east': [0, 4],
        'care.locks': 4,
        'care.guards': [2, 3],
        'price.clarity': 0,
      },
    });
    const result = scoreProvider(inventedRubric, provider, { weights: inventedWeights, doubt: 40 });

    expect(result.low).toBeCloseTo(39.1667, 4);
    expect(result.high).toBeCloseTo(67.9167, 4);
    expect(result.score).toBeCloseTo(50.6667, 4);
    const points = [12.5, 7.5, 6.6667, 15, 9, 0];
    const proven = [12.5, 4.1667, 0, 15, 7.5, 0];
    const open = [0, 8.3333, 16.6667, 0, 3.75, 0];
    result.contributions.forEach((contribution, index) => {
      expect(contribution.points).toBeCloseTo(points[index] ?? NaN, 4);
      expect(contribution.proven).toBeCloseTo(proven[index] ?? NaN, 4);
      expect(contribution.open).toBeCloseTo(open[index] ?? NaN, 4);
    });

    const [reach, care, price] = result.criteria;
    expect(reach?.low).toBeCloseTo(33.3333, 4);
    expect(reach?.high).toBeCloseTo(83.3333, 4);
    expect(reach?.score).toBeCloseTo(53.3333, 4);
    expect(reach?.points).toBeCloseTo(26.6667, 4);
    expect(care).toMatchObject({ low: 75, high: 87.5, proven: 22.5 });
    expect(care?.score).toBeCloseTo(80, 9);
    expect(care?.points).toBeCloseTo(24, 9);
    expect(price).toEqual({
      id: 'price',
      weight: 0.2,
      score: 0,
      low: 0,
      high: 0,
      proven: 0,
      open: 0,
      points: 0,
    });
  });

  test('low <= score <= high, all within 0 to 100', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const { low, score, high } = scoreProvider(rubric, provider, mandate);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(score).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('contributions add up to the score, and so do criteria', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const result = scoreProvider(rubric, provider, mandate);
        const add = (items: readonly { points: number; proven: number; open: number }[]) => {
          const sum = { points: 0, proven: 0, open: 0 };
          for (const item of items) {
            sum.points += item.points;
            sum.proven += item.proven;
            sum.open += item.open;
          }
          return sum;
        };
        for (const sum of [add(result.contributions), add(result.criteria)]) {
          expect(Math.abs(sum.points - result.score)).toBeLessThan(1e-9);
          expect(Math.abs(sum.proven - result.low)).toBeLessThan(1e-9);
          expect(Math.abs(sum.proven + sum.open - result.high)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('a higher level never lowers the score', () => {
    fc.assert(
      fc.property(oneProvider, fc.boolean(), ({ rubric, provider, mandate, factor }, raiseLow) => {
        const before = provider.levels[factor] ?? { low: 0, high: 0 };
        const raised = raiseLow
          ? { low: before.high, high: before.high }
          : { low: before.low, high: 4 };
        const levels = { ...provider.levels, [factor]: raised };
        const was = scoreProvider(rubric, provider, mandate);
        const is = scoreProvider(rubric, { ...provider, levels }, mandate);
        expect(is.score).toBeGreaterThanOrEqual(was.score - 1e-9);
        expect(is.low).toBeGreaterThanOrEqual(was.low - 1e-9);
        expect(is.high).toBeGreaterThanOrEqual(was.high - 1e-9);
      }),
    );
  });

  test('more benefit of the doubt never lowers the score', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const half = scoreProvider(rubric, provider, { ...mandate, doubt: mandate.doubt / 2 });
        expect(scoreProvider(rubric, provider, mandate).score).toBeGreaterThanOrEqual(half.score);
      }),
    );
  });

  test('doubt 0 counts what is proven and doubt 100 all that is left open', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const none = scoreProvider(rubric, provider, { ...mandate, doubt: 0 });
        const all = scoreProvider(rubric, provider, { ...mandate, doubt: 100 });
        expect(none.score).toBe(none.low);
        expect(all.score).toBeCloseTo(all.high, 9);
      }),
    );
  });

  test('the score of any choice within the intervals lies within the result', () => {
    fc.assert(
      fc.property(
        oneProvider,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (drawn, picks) => {
          const { rubric, provider, mandate } = drawn;
          const settled = Object.fromEntries(
            Object.entries(provider.levels).map(([id, { low, high }]) => {
              const at = low + (picks.next().value ?? 0) * (high - low);
              return [id, { low: at, high: at }];
            }),
          );
          const whole = scoreProvider(rubric, provider, mandate);
          const choice = scoreProvider(rubric, { ...provider, levels: settled }, mandate);
          within(whole, choice.score);
          expect(choice.low).toBe(choice.high);
        },
      ),
    );
  });

  test('scaling all weights changes no score', () => {
    fc.assert(
      fc.property(oneProvider, fc.double({ min: 0.01, max: 100, noNaN: true }), (drawn, by) => {
        const { rubric, provider, mandate } = drawn;
        const weights = Object.fromEntries(
          Object.entries(mandate.weights).map(([id, weight]) => [id, weight * by]),
        );
        expect(scoreProvider(rubric, provider, { ...mandate, weights }).score).toBeCloseTo(
          scoreProvider(rubric, provider, mandate).score,
          9,
        );
      }),
    );
  });

  test('reordering criteria and factors changes no score', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const reversed = {
          criteria: rubric.criteria
            .map(({ id, factors }) => ({ id, factors: factors.toReversed() }))
            .toReversed(),
        };
        const result = scoreProvider(reversed, provider, mandate);
        expect(result.score).toBeCloseTo(scoreProvider(rubric, provider, mandate).score, 9);
      }),
    );
  });

  test('equal factor weights are the same as none', () => {
    fc.assert(
      fc.property(oneProvider, ({ rubric, provider, mandate }) => {
        const factorWeights = Object.fromEntries(factorsOf(rubric).map((id) => [id, 7]));
        expect(scoreProvider(rubric, provider, { ...mandate, factorWeights }).score).toBeCloseTo(
          scoreProvider(rubric, provider, mandate).score,
          9,
        );
      }),
    );
  });

  test('a factor missing in the provider is named, never counted as zero', () => {
    const levels = Object.fromEntries(
      Object.entries(makeScoringProvider().levels).filter(([id]) => id !== 'care.guards'),
    );
    const provider = { slug: 'acme', name: 'Acme', levels };
    expect(() =>
      scoreProvider(inventedRubric, provider, { weights: inventedWeights, doubt: 50 }),
    ).toThrow('provider "acme" has no levels for factor "care.guards"');
  });

  test.each([
    [3, 1],
    [Number.NaN, 2],
  ])('refuses the levels %d to %d', (low, high) => {
    const provider = makeScoringProvider({ levels: { 'care.locks': [low, high] } });
    expect(() =>
      scoreProvider(inventedRubric, provider, { weights: inventedWeights, doubt: 50 }),
    ).toThrow('provider "acme", factor "care.locks"');
  });

  test.each([-1, 100.5, Number.NaN])('refuses a doubt of %d', (doubt) => {
    expect(() =>
      scoreProvider(inventedRubric, makeScoringProvider(), { weights: inventedWeights, doubt }),
    ).toThrow(RangeError);
  });

  test('contributions carry the levels and nothing else of a finding', () => {
    const provider = makeScoringProvider();
    const finding = { low: 1, high: 2, statement: 'Locks are described.' };
    const levels = { ...provider.levels, 'care.locks': finding };
    const result = scoreProvider(
      inventedRubric,
      { ...provider, levels },
      { weights: inventedWeights, doubt: 50 },
    );
    expect(result.contributions.find(({ factor }) => factor === 'care.locks')?.levels).toEqual({
      low: 1,
      high: 2,
    });
  });
});

describe('scoreProviders', () => {
  test('gives each provider the score it has alone: adding or dropping one changes no other', () => {
    fc.assert(
      fc.property(scoringCase({ min: 0 }), ({ rubric, providers, mandate }) => {
        expect(scoreProviders(rubric, providers, mandate)).toEqual(
          providers.map((provider) => scoreProvider(rubric, provider, mandate)),
        );
      }),
    );
  });

  test('an empty list gives an empty list', () => {
    expect(scoreProviders(inventedRubric, [], { weights: inventedWeights, doubt: 50 })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { rankAcceptability, type ScoringProvider, type ScoringRubric } from '@/lib/scoring';
import { listSharpenings } from '@/lib/scoring/asking';
import { enumerateOutcomes } from '../../fixtures/enumerate-outcomes';
import { inventedRubric, inventedWeights } from '../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../fixtures/make-scoring-provider';

/**
 * Draws against truths that come from elsewhere. A share p of N draws has the standard error
 * √(p(1 − p)/N), at most 0.005 for 10,000; five of them are the tolerance, and the seed is fixed.
 */
const tolerance = 5 * 0.005;

const near = (value: number | undefined, truth: number | undefined) => {
  expect(Math.abs((value ?? NaN) - (truth ?? NaN))).toBeLessThan(tolerance);
};

const cases: [string, ScoringRubric, ScoringProvider[], Record<string, number>][] = [
  [
    'three providers, five open findings',
    inventedRubric,
    [
      makeScoringProvider({ slug: 'acme', levels: { 'care.locks': [2, 3], 'price.clarity': 3 } }),
      makeScoringProvider({
        slug: 'borg',
        levels: { 'reach.north': [0, 4], 'price.clarity': [1, 4] },
      }),
      makeScoringProvider({
        slug: 'coda',
        levels: { 'reach.east': [1, 3], 'care.guards': [0, 3] },
      }),
    ],
    inventedWeights,
  ],
  [
    'one provider wide open, two settled and tied',
    inventedRubric,
    [
      makeScoringProvider({ slug: 'acme' }),
      makeScoringProvider({ slug: 'borg' }),
      makeScoringProvider({
        slug: 'coda',
        levels: {
          'reach.north': [0, 4],
          'reach.south': [0, 4],
          'reach.east': [0, 4],
          'care.locks': [1, 3],
          'care.guards': [1, 2],
        },
      }),
    ],
    { reach: 1, care: 1, price: 1 },
  ],
  [
    'seven open findings in one criterion, which take two groups of draws',
    {
      criteria: [{ id: 'all', factors: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id })) }],
    },
    [
      {
        slug: 'acme',
        name: 'Acme',
        levels: Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => [
            id,
            { low: 0, high: index < 5 ? 3 : 2 },
          ]),
        ),
      },
      {
        slug: 'borg',
        name: 'Borg',
        levels: Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => [
            id,
            { low: index < 3 ? 2 : 1, high: index < 3 ? 2 : 1 },
          ]),
        ),
      },
    ],
    { all: 1 },
  ],
];

describe.each(cases)(
  'rankAcceptability agrees with full enumeration: %s',
  (_, rubric, providers, weights) => {
    const truth = enumerateOutcomes(rubric, providers, weights);
    const drawn = rankAcceptability(rubric, providers, { weights, spread: 0 });

    test('chance of every rank', () => {
      truth.acceptability.forEach((row, i) =>
        row.forEach((chance, rank) => near(drawn.acceptability[i]?.[rank], chance)),
      );
    });

    test('chance of being ahead', () => {
      truth.pairwise.forEach((row, i) =>
        row.forEach((chance, j) => near(drawn.pairwise[i]?.[j], chance)),
      );
    });

    test('sharpening by every open finding', () => {
      const sharpenings = listSharpenings(rubric, providers, { weights, spread: 0 });
      expect(sharpenings).toHaveLength(truth.sharpens.size);
      for (const { provider, factor, sharpens } of sharpenings) {
        near(sharpens, truth.sharpens.get(`${provider} ${factor}`));
      }
    });
  },
);

describe('rankAcceptability agrees with what can be worked by hand', () => {
  /**
   * One criterion with one factor. Acme is settled at level 2, Borg open from 0 to 4: Borg is ahead
   * at two levels of five, ties at one. P(first) is 2/5 + 1/2 · 1/5 = 1/2 each. Once Borg's level is
   * known, the right name is certain at four levels and a toss-up at one: 4/5 + 1/10 = 0.9. So the
   * answer sharpens by 0.4.
   */
  test('one open finding against a settled one', () => {
    const rubric = { criteria: [{ id: 'all', factors: [{ id: 'one' }] }] };
    const providers = [
      { slug: 'acme', name: 'Acme', levels: { one: { low: 2, high: 2 } } },
      { slug: 'borg', name: 'Borg', levels: { one: { low: 0, high: 4 } } },
    ];
    const options = { weights: { all: 1 }, spread: 0 };
    const result = rankAcceptability(rubric, providers, options);
    near(result.chances[0]?.pFirst, 0.5);
    near(result.chances[1]?.pFirst, 0.5);
    near(listSharpenings(rubric, providers, options)[0]?.sharpens, 0.4);
  });

  /**
   * Two criteria weighed 50 to 50, spread 20: both weights are uniform in 40 to 60. Acme is three
   * levels better in the first, Borg four in the second. Acme leads where 3·w₁ > 4·w₂, that is below
   * the line w₂ = 0.75·w₁. In the square 40..60 × 40..60 this is the triangle from w₁ = 53⅓ (where
   * w₂ = 40) to w₁ = 60 (where w₂ = 45): area 6⅔ · 5 / 2 = 16⅔ of 400, or 1/24.
   */
  test('two settled providers under uncertain weights', () => {
    const rubric = {
      criteria: [
        { id: 'one', factors: [{ id: 'a' }] },
        { id: 'two', factors: [{ id: 'b' }] },
      ],
    };
    const settled = (a: number, b: number) => ({
      a: { low: a, high: a },
      b: { low: b, high: b },
    });
    const providers = [
      { slug: 'acme', name: 'Acme', levels: settled(3, 0) },
      { slug: 'borg', name: 'Borg', levels: settled(0, 4) },
    ];
    const { chances } = rankAcceptability(rubric, providers, {
      weights: { one: 50, two: 50 },
      spread: 20,
    });
    const standardError = Math.sqrt(((1 / 24) * (23 / 24)) / 10_000);
    expect(Math.abs((chances[0]?.pFirst ?? 1) - 1 / 24)).toBeLessThan(4 * standardError);
  });

  /**
   * As above, but Borg's level is open from 2 to 4, each with chance 1/3. At 2 Acme always leads: even
   * at 40 against 60, 3·40 is not below 2·60. At 3 it leads where w₁ > w₂, in half of the square; at 4
   * in 1/24. So P(Acme first) = (1 + 1/2 + 1/24)/3 = 37/72, more than Borg's 35/72. Once the level is
   * known, the right name has the chance (1 + 1/2 + 23/24)/3 = 59/72, which is 22/72 more.
   */
  test('one open finding under uncertain weights', () => {
    const rubric = {
      criteria: [
        { id: 'one', factors: [{ id: 'a' }] },
        { id: 'two', factors: [{ id: 'b' }] },
      ],
    };
    const providers = [
      { slug: 'acme', name: 'Acme', levels: { a: { low: 3, high: 3 }, b: { low: 0, high: 0 } } },
      { slug: 'borg', name: 'Borg', levels: { a: { low: 0, high: 0 }, b: { low: 2, high: 4 } } },
    ];
    const options = { weights: { one: 50, two: 50 }, spread: 20 };
    const result = rankAcceptability(rubric, providers, options);
    near(result.chances[0]?.pFirst, 37 / 72);
    near(result.pairwise[1]?.[0], 35 / 72);
    near(result.chances[1]?.expectedRank, 1 + 37 / 72);
    const sharpenings = listSharpenings(rubric, providers, options);
    expect(sharpenings.map(({ factor }) => factor)).toEqual(['b']);
    near(sharpenings[0]?.sharpens, 22 / 72);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseWeights, rankByMandate } from '@/lib/scoring';
import { smallestWeightChange, weightStability } from '@/lib/scoring/asking';
import { scoringCase, type Case } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const rankOf = ({ rubric, providers, mandate }: Case, slug: string, weights = mandate.weights) =>
  rankByMandate(rubric, providers, { ...mandate, weights }).find((each) => each.slug === slug)
    ?.rank;

const idsOf = ({ rubric }: Case) => rubric.criteria.map(({ id }) => id);

/** All ways to part `left` steps among `parts`. */
function listParts(parts: number, left: number): number[][] {
  if (parts <= 1) return parts === 1 ? [[left]] : [];
  return Array.from({ length: left + 1 }, (_, first) => first).flatMap((first) =>
    listParts(parts - 1, left - first).map((rest) => [first, ...rest]),
  );
}

describe('smallestWeightChange', () => {
  /**
   * By hand, weights 50, 30, 20. Borg (reach 100, care 50, price 0) leads Acme (50, 50, 100). Acme
   * minus Borg is −50, 0, +100: at 50, 30, 20 it is −5 points. A point of weight from reach to price
   * gains 1.5 points and from care to price 1; so 3⅓ go from reach to price, 6⅔ in all.
   */
  test('agrees with a change worked by hand', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme', levels: { 'price.clarity': 4 } }),
      makeScoringProvider({
        slug: 'borg',
        levels: { 'reach.north': 4, 'reach.south': 4, 'reach.east': 4, 'price.clarity': 0 },
      }),
    ];
    const mandate = { weights: inventedWeights, doubt: 50 };
    const change = smallestWeightChange(inventedRubric, providers, mandate, 'acme');
    expect(change?.percentagePoints).toBeCloseTo(20 / 3, 9);
    expect(change?.weights.reach).toBeCloseTo(0.5 - 1 / 30, 12);
    expect(change?.weights.care).toBeCloseTo(0.3, 12);
    expect(change?.weights.price).toBeCloseTo(0.2 + 1 / 30, 12);
    expect(change?.criteria.map(({ before }) => before)).toEqual([0.5, 0.3, 0.2]);
  });

  test('a provider that is first needs no change, tied or not', () => {
    fc.assert(
      fc.property(scoringCase(), (drawn) => {
        const { rubric, providers, mandate } = drawn;
        for (const { slug } of providers) {
          if (rankOf(drawn, slug) !== 1) continue;
          const change = smallestWeightChange(rubric, providers, mandate, slug);
          expect(change?.percentagePoints).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  test('ranking again under the change puts the provider first', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2 }), (drawn) => {
        const { rubric, providers, mandate } = drawn;
        for (const { slug } of providers) {
          const change = smallestWeightChange(rubric, providers, mandate, slug);
          if (change === null) continue;
          expect(rankOf(drawn, slug, change.weights)).toBe(1);
          const before = normaliseWeights(mandate.weights, idsOf(drawn));
          const after = idsOf(drawn).map((id) => change.weights[id] ?? NaN);
          expect(after.every((share) => share >= 0)).toBe(true);
          expect(after.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          const moved = after.reduce(
            (sum, share, index) => sum + Math.abs(share - (before[index] ?? 0)),
            0,
          );
          expect(change.percentagePoints).toBeCloseTo(100 * moved, 9);
        }
      }),
    );
  });

  test('no weights on a fine grid do it with less, and none do it where the answer is null', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2, max: 4 }), (drawn) => {
        const ids = idsOf(drawn);
        fc.pre(ids.length <= 3);
        const before = normaliseWeights(drawn.mandate.weights, ids);
        const { rubric, providers, mandate } = drawn;
        const answers = new Map(
          providers.map(({ slug }) => [
            slug,
            smallestWeightChange(rubric, providers, mandate, slug)?.percentagePoints ?? Infinity,
          ]),
        );
        for (const parts of listParts(ids.length, 20)) {
          const weights = Object.fromEntries(ids.map((id, index) => [id, parts[index] ?? 0]));
          const moved = parts.reduce(
            (sum, part, index) => sum + 100 * Math.abs(part / 20 - (before[index] ?? 0)),
            0,
          );
          for (const { slug, rank } of rankByMandate(rubric, providers, { ...mandate, weights })) {
            if (rank === 1) expect(answers.get(slug)).toBeLessThanOrEqual(moved + 1e-6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('with two criteria it is the way to the end of the stable range', () => {
    const rubric = {
      criteria: [
        { id: 'one', factors: [{ id: 'a' }] },
        { id: 'two', factors: [{ id: 'b' }] },
      ],
    };
    const providers = [
      { slug: 'acme', name: 'Acme', levels: { a: { low: 4, high: 4 }, b: { low: 1, high: 1 } } },
      { slug: 'borg', name: 'Borg', levels: { a: { low: 1, high: 1 }, b: { low: 3, high: 3 } } },
    ];
    const mandate = { weights: { one: 70, two: 30 }, doubt: 50 };
    const low = weightStability(rubric, providers, mandate)[0]?.leader.low ?? NaN;
    expect(low).toBeCloseTo(0.4, 12);
    const change = smallestWeightChange(rubric, providers, mandate, 'borg');
    expect(change?.percentagePoints).toBeCloseTo(100 * 2 * (0.7 - low), 9);
  });

  /** Borg is ahead by 8e-12 of a hundred points, next to nothing and yet a step of the grid. */
  test('a weight next to nothing does not hide that none at all would do', () => {
    const rubric = {
      criteria: [
        { id: 'one', factors: [{ id: 'a' }] },
        { id: 'two', factors: [{ id: 'b' }] },
      ],
    };
    const providers = [0, 4].map((level) => ({
      slug: `p${level}`,
      name: 'P',
      levels: { a: { low: 3, high: 3 }, b: { low: level, high: level } },
    }));
    const mandate = { weights: { one: 1, two: 8e-12 }, doubt: 50 };
    const drawn = { rubric, providers, mandate };
    expect(rankOf(drawn, 'p0')).toBe(2);
    const change = smallestWeightChange(rubric, providers, mandate, 'p0');
    expect(change?.weights).toEqual({ one: 1, two: 0 });
  });

  test('no weights put a dominated provider first', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme' }),
      makeScoringProvider({
        slug: 'borg',
        levels: Object.fromEntries(
          Object.keys(makeScoringProvider().levels).map((factor) => [factor, 1]),
        ),
      }),
    ];
    const mandate = { weights: inventedWeights, doubt: 50 };
    expect(smallestWeightChange(inventedRubric, providers, mandate, 'borg')).toBeNull();
  });

  test('refuses a slug that no provider has', () => {
    expect(() =>
      smallestWeightChange(inventedRubric, [], { weights: inventedWeights, doubt: 50 }, 'acme'),
    ).toThrow('"acme"');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rankByMandate,
  type ScoringMandate,
  type ScoringProvider,
  type ScoringRubric,
} from '@/lib/scoring';
import { weightStability, type StableRange } from '@/lib/scoring/asking';
import { scoringCase, type Case } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

/** The set with rank `size` or better when one criterion has the share `t`, found by ranking anew. */
function rankAt(
  { rubric, providers, mandate }: Case,
  criterion: string,
  t: number,
  size: number,
): string[] {
  const others = rubric.criteria.map(({ id }) => id).filter((id) => id !== criterion);
  const total = others.reduce((sum, id) => sum + (mandate.weights[id] ?? 0), 0);
  const shares = others.map((id): [string, number] => [
    id,
    (1 - t) * (total > 0 ? (mandate.weights[id] ?? 0) / total : 1 / others.length),
  ]);
  const weights = { ...Object.fromEntries(shares), [criterion]: others.length === 0 ? 1 : t };
  return rankByMandate(rubric, providers, { ...mandate, weights })
    .filter(({ rank }) => rank <= size)
    .map(({ slug }) => slug)
    .sort();
}

/** Whole-number weights keep crossings apart, so that a step of 1e-6 passes one at a time. */
const coarse = fc
  .tuple(
    scoringCase({ min: 1, max: 6 }),
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
    fc.constantFrom(0, 50, 100),
  )
  .map(([{ rubric, providers }, numbers, doubt]) => {
    const weights = Object.fromEntries(
      rubric.criteria.map(({ id }, index) => [id, numbers[index] ?? 0]),
    );
    const isZero = Object.values(weights).every((weight) => weight === 0);
    const [first] = rubric.criteria;
    return {
      rubric,
      providers,
      mandate: { weights: isZero && first ? { ...weights, [first.id]: 1 } : weights, doubt },
    };
  });

describe('weightStability', () => {
  test('agrees with sweeping each weight and ranking anew', () => {
    const check = (drawn: Case, criterion: string, range: StableRange, size: number) => {
      const members = range.members.toSorted();
      const at = (t: number) => rankAt(drawn, criterion, t, size);
      for (let step = 0; step <= 16; step += 1) {
        const t = step / 16;
        if (t > range.low + 1e-6 && t < range.high - 1e-6) expect(at(t)).toEqual(members);
      }
      if (range.low + 2e-6 < range.high) {
        expect(at(range.low + 1e-6)).toEqual(members);
        expect(at(range.high - 1e-6)).toEqual(members);
      }
      if (range.below) expect(at(range.low - 1e-6)).toEqual(range.below.members.toSorted());
      else expect(range.low).toBe(0);
      if (range.above) expect(at(range.high + 1e-6)).toEqual(range.above.members.toSorted());
      else expect(range.high).toBe(1);
    };
    fc.assert(
      fc.property(coarse, (drawn) => {
        for (const { criterion, leader, topThree } of weightStability(
          drawn.rubric,
          drawn.providers,
          drawn.mandate,
        )) {
          check(drawn, criterion, leader, 1);
          check(drawn, criterion, topThree, 3);
        }
      }),
      // A fixed seed, because two crossings closer than the step would look like one.
      { seed: 20260101, numRuns: 30 },
    );
  });

  test('the present weight lies within each range, and its members are the ranked ones', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        const ranked = rankByMandate(rubric, providers, mandate);
        const upTo = (size: number) =>
          ranked
            .filter(({ rank }) => rank <= size)
            .map(({ slug }) => slug)
            .sort();
        for (const { weight, leader, topThree } of weightStability(rubric, providers, mandate)) {
          for (const { low, high } of [leader, topThree]) {
            expect(low).toBeLessThanOrEqual(weight);
            expect(high).toBeGreaterThanOrEqual(weight);
          }
          expect(leader.members.toSorted()).toEqual(upTo(1));
          expect(topThree.members.toSorted()).toEqual(upTo(3));
        }
      }),
    );
  });

  /**
   * By hand, weights 50, 30, 20. Acme: reach 50, care 50, price 100. Borg: reach 100, care 50, price 0.
   * Price at t, the others 5 to 3 in the rest: Acme (1 − t)·50 + 100t, Borg (1 − t)·81.25. They cross
   * where 50 + 50t = 81.25 − 81.25t, at t = 31.25/131.25 = 0.2381. At 0.2 Borg leads.
   */
  test('agrees with a crossing worked by hand', () => {
    const providers = [
      makeScoringProvider({ slug: 'acme', levels: { 'price.clarity': 4 } }),
      makeScoringProvider({
        slug: 'borg',
        levels: { 'reach.north': 4, 'reach.south': 4, 'reach.east': 4, 'price.clarity': 0 },
      }),
    ];
    const price = weightStability(inventedRubric, providers, {
      weights: inventedWeights,
      doubt: 50,
    })[2];
    expect(price).toMatchObject({ criterion: 'price', weight: 0.2 });
    expect(price?.leader).toMatchObject({ members: ['borg'], low: 0, below: null });
    expect(price?.leader.high).toBeCloseTo(31.25 / 131.25, 12);
    expect(price?.leader.above?.members).toEqual(['acme']);
    expect(price?.topThree).toMatchObject({ members: ['acme', 'borg'], low: 0, high: 1 });
  });

  const acmeReachBorgPrice: [ScoringRubric, ScoringProvider[], Omit<ScoringMandate, 'weights'>] = [
    inventedRubric,
    [
      makeScoringProvider({ slug: 'acme', levels: { 'price.clarity': 3 } }),
      makeScoringProvider({ slug: 'borg', levels: { 'care.locks': 4, 'price.clarity': 2 } }),
    ],
    { doubt: 50 },
  ];

  test('where all other weights are zero they share the rest equally', () => {
    const [rubric, providers, rest] = acmeReachBorgPrice;
    const price = weightStability(rubric, providers, {
      ...rest,
      weights: { reach: 0, care: 0, price: 7 },
    })[2];
    // Acme 50 + 25t; Borg 62.5 in the rest (50 and 75 equally), so 62.5 − 12.5t. They cross at t = 1/3.
    expect(price?.leader).toMatchObject({ members: ['acme'], high: 1, above: null });
    expect(price?.leader.low).toBeCloseTo(1 / 3, 12);
    expect(price?.leader.below?.members).toEqual(['borg']);
  });

  test('a criterion of weight zero tells how much weight would change the leader', () => {
    const [rubric, providers, rest] = acmeReachBorgPrice;
    const price = weightStability(rubric, providers, {
      ...rest,
      weights: { reach: 1, care: 1, price: 0 },
    })[2];
    expect(price?.weight).toBe(0);
    expect(price?.leader).toMatchObject({ members: ['borg'], low: 0, below: null });
    expect(price?.leader.high).toBeCloseTo(1 / 3, 12);
  });

  test('a rubric of a single criterion is stable at any weight', () => {
    const rubric = { criteria: [{ id: 'all', factors: [{ id: 'one' }] }] };
    const providers = [0, 3].map((level) => ({
      slug: `p${level}`,
      name: 'P',
      levels: { one: { low: level, high: level } },
    }));
    expect(weightStability(rubric, providers, { weights: { all: 2 }, doubt: 50 })).toMatchObject([
      { criterion: 'all', weight: 1, leader: { members: ['p3'], low: 0, high: 1 } },
    ]);
  });

  test('no providers give empty sets that stay everywhere', () => {
    const stability = weightStability(inventedRubric, [], { weights: inventedWeights, doubt: 50 });
    expect(stability.map(({ criterion }) => criterion)).toEqual(['reach', 'care', 'price']);
    for (const { leader } of stability) {
      expect(leader).toEqual({ members: [], low: 0, high: 1, below: null, above: null });
    }
  });
});

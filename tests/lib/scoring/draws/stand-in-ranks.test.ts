import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createStandInTally,
  rankAcceptability,
  required,
  type ScoringProvider,
  type ScoringRubric,
  type StandInChances,
} from '@/lib/scoring';
import { scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

type Options = Parameters<typeof createStandInTally>[3];

const standIns = (
  rubric: ScoringRubric,
  members: readonly ScoringProvider[],
  candidates: readonly ScoringProvider[],
  options: Options,
): StandInChances[] => {
  const samples = options.samples ?? 10_000;
  const tally = createStandInTally(rubric, members, candidates, options);
  tally.advance(samples);
  return tally.result(samples);
};

/** What the draws among the members and one candidate alone say of it. */
function amongMembers(
  rubric: ScoringRubric,
  members: readonly ScoringProvider[],
  candidate: ScoringProvider,
  options: Options,
) {
  const { slugs, chances, acceptability } = rankAcceptability(
    rubric,
    [...members, candidate],
    options,
  );
  const place = slugs.indexOf(candidate.slug);
  return {
    ...required(chances[place], candidate.slug),
    shares: required(acceptability[place], candidate.slug),
  };
}

const members = [
  makeScoringProvider({ slug: 'acme', levels: { 'care.locks': [2, 3], 'price.clarity': 3 } }),
  makeScoringProvider({ slug: 'borg', levels: { 'reach.north': [0, 4], 'price.clarity': [1, 4] } }),
  makeScoringProvider({ slug: 'coda', levels: { 'reach.east': [1, 3], 'care.guards': [0, 3] } }),
];
const candidates = [
  makeScoringProvider({ slug: 'aster', levels: { 'care.locks': [3, 4], 'reach.south': [0, 4] } }),
  makeScoringProvider({ slug: 'bran', levels: { 'reach.north': [0, 3], 'price.clarity': [0, 4] } }),
  makeScoringProvider({ slug: 'zora', levels: { 'price.clarity': 4, 'care.guards': [1, 4] } }),
];

describe('createStandInTally', () => {
  test('a candidate named last has the very digits of the draws among the members and itself', () => {
    const spreads = fc.constantFrom(0, 25, 100);
    fc.assert(
      fc.property(scoringCase({ min: 2 }), spreads, ({ rubric, providers, mandate }, spread) => {
        const options = { ...mandate, spread, samples: 20 };
        const last = required(providers.at(-1), 'the last one');
        const others = providers.slice(0, -1);
        const [found] = standIns(rubric, others, [last], options);
        const { shares, ...chances } = amongMembers(rubric, others, last, options);
        expect(found?.shares).toHaveLength(providers.length);
        shares.forEach((share, rank) => expect(found?.shares[rank]).toBeCloseTo(share, 9));
        const { likelyBest, likelyWorst } = chances;
        expect(found).toMatchObject({ slug: last.slug, likelyBest, likelyWorst });
        expect(found?.pFirst).toBeCloseTo(chances.pFirst, 9);
        expect(found?.pTopThree).toBeCloseTo(chances.pTopThree, 9);
        expect(found?.expectedRank).toBeCloseTo(chances.expectedRank, 9);
      }),
    );
  });

  test('of several candidates each stands as it would alone, up to the noise of the draws', () => {
    const options = { weights: inventedWeights, spread: 25 };
    const found = standIns(inventedRubric, members, candidates, options);
    expect(found.map(({ slug }) => slug)).toEqual(['aster', 'bran', 'zora']);
    candidates.forEach((candidate, index) => {
      const alone = amongMembers(inventedRubric, members, candidate, options);
      const { shares = [] } = found[index] ?? {};
      expect(shares).toHaveLength(members.length + 1);
      // Two estimates of one share differ by less than four of their standard deviations.
      alone.shares.forEach((share, rank) => {
        const noise = Math.sqrt((2 * share * (1 - share)) / 10_000);
        expect(Math.abs((shares[rank] ?? NaN) - share)).toBeLessThan(4 * noise + 1e-9);
      });
    });
  });

  test('on settled levels and without spread every share is exact, ties shared', () => {
    const settled = (slug: string, level: number) =>
      makeScoringProvider({ slug, levels: { 'price.clarity': level } });
    const among = [settled('acme', 3), settled('borg', 3), settled('coda', 1)];
    const options = { weights: inventedWeights, spread: 0, samples: 5 };
    const found = standIns(
      inventedRubric,
      among,
      [settled('best', 4), settled('equal', 3), settled('last', 0)],
      options,
    );
    const [best, equal, last] = found.map(({ shares }) => shares);
    expect(best).toEqual([1, 0, 0, 0]);
    expect(equal).toHaveLength(4);
    [1 / 3, 1 / 3, 1 / 3, 0].forEach((share, rank) => {
      expect(equal?.[rank]).toBeCloseTo(share, 9);
    });
    expect(last).toEqual([0, 0, 0, 1]);
  });

  test('candidates do not meet each other: a second one moves no exact share of the first', () => {
    const open = { weights: inventedWeights, spread: 0, samples: 400 };
    const first = makeScoringProvider({ slug: 'aster', levels: { 'price.clarity': 3 } });
    const second = makeScoringProvider({ slug: 'zora', levels: { 'price.clarity': 4 } });
    const alone = standIns(inventedRubric, members, [first], open);
    expect(standIns(inventedRubric, members, [first, second], open)[0]).toEqual(alone[0]);
  });

  test('without members each candidate is first, and without candidates there is nothing', () => {
    const options = { weights: inventedWeights, spread: 25, samples: 10 };
    const found = standIns(inventedRubric, [], candidates, options);
    expect(found.map(({ shares }) => shares)).toEqual([[1], [1], [1]]);
    expect(standIns(inventedRubric, members, [], options)).toEqual([]);
  });

  test('slices give the digits of all draws made at once', () => {
    const options = { weights: inventedWeights, spread: 25, samples: 60 };
    const tally = createStandInTally(inventedRubric, members, candidates, options);
    for (const slice of [1, 9, 20, 30]) tally.advance(slice);
    expect(tally.result(60)).toEqual(standIns(inventedRubric, members, candidates, options));
  });
});

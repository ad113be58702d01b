import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankByMandate, rankProviders, roundScore, scoreProviders } from '@/lib/scoring';
import { scoringCase } from '../../../fixtures/arbitraries';
import { inventedRubric, inventedWeights } from '../../../fixtures/invented-rubric';
import { makeScoringProvider } from '../../../fixtures/make-scoring-provider';

const mandate = { weights: inventedWeights, doubt: 50 };

const rank = (levels: Record<string, number>) =>
  rankByMandate(
    inventedRubric,
    Object.entries(levels).map(([slug, level]) =>
      makeScoringProvider({ slug, levels: { 'price.clarity': level } }),
    ),
    mandate,
  ).map(({ slug, rank, tied }) => ({ slug, rank, tied }));

describe('rankProviders', () => {
  test('an empty list gives an empty list', () => {
    expect(rankProviders([])).toEqual([]);
  });

  test('one provider is first and not tied', () => {
    expect(rank({ acme: 0 })).toEqual([{ slug: 'acme', rank: 1, tied: false }]);
  });

  test('equal scores share a rank and the next rank is skipped', () => {
    expect(rank({ dora: 1, borg: 3, acme: 4, coda: 3 })).toEqual([
      { slug: 'acme', rank: 1, tied: false },
      { slug: 'borg', rank: 2, tied: true },
      { slug: 'coda', rank: 2, tied: true },
      { slug: 'dora', rank: 4, tied: false },
    ]);
  });

  test('all ties are all first, listed by name', () => {
    expect(rank({ coda: 2, acme: 2, borg: 2 })).toEqual([
      { slug: 'acme', rank: 1, tied: true },
      { slug: 'borg', rank: 1, tied: true },
      { slug: 'coda', rank: 1, tied: true },
    ]);
  });

  test('scores that differ by a rounding error tie', () => {
    const [acme, borg] = scoreProviders(
      inventedRubric,
      [makeScoringProvider({ slug: 'acme' }), makeScoringProvider({ slug: 'borg' })],
      mandate,
    );
    if (!acme || !borg) throw new Error('expected two scores');
    const ranked = rankProviders([acme, { ...borg, score: borg.score + 1e-12 }]);
    expect(ranked.map(({ slug, rank }) => [slug, rank])).toEqual([
      ['acme', 1],
      ['borg', 1],
    ]);
  });

  test('rank is 1 plus the number of higher scores', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        const ranked = rankByMandate(rubric, providers, mandate);
        for (const one of ranked) {
          const higher = ranked.filter(({ score }) => roundScore(score) > roundScore(one.score));
          expect(one.rank).toBe(1 + higher.length);
          const equal = ranked.filter(({ score }) => roundScore(score) === roundScore(one.score));
          expect(one.tied).toBe(equal.length > 1);
        }
      }),
    );
  });

  test('the order of the input never matters', () => {
    const shuffled = scoringCase().chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray(drawn.providers, { minLength: drawn.providers.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ rubric, providers, mandate }, reordered]) => {
        expect(rankByMandate(rubric, reordered, mandate)).toEqual(
          rankByMandate(rubric, providers, mandate),
        );
      }),
    );
  });

  test('the rank lies between the best and the worst possible rank', () => {
    fc.assert(
      fc.property(scoringCase(), ({ rubric, providers, mandate }) => {
        for (const { bestRank, rank, worstRank } of rankByMandate(rubric, providers, mandate)) {
          expect(bestRank).toBeLessThanOrEqual(rank);
          expect(rank).toBeLessThanOrEqual(worstRank);
        }
      }),
    );
  });

  test('adding a provider changes no score of the others', () => {
    fc.assert(
      fc.property(scoringCase({ min: 2 }), ({ rubric, providers, mandate }) => {
        const scores = (list: typeof providers) =>
          new Map(rankByMandate(rubric, list, mandate).map(({ slug, score }) => [slug, score]));
        const all = scores(providers);
        for (const [slug, score] of scores(providers.slice(1))) expect(all.get(slug)).toBe(score);
      }),
    );
  });

  test('the input is not changed', () => {
    const scores = scoreProviders(
      inventedRubric,
      [
        makeScoringProvider({ slug: 'acme', levels: { 'price.clarity': 1 } }),
        makeScoringProvider({ slug: 'borg', levels: { 'price.clarity': 3 } }),
      ],
      mandate,
    );
    rankProviders(scores);
    expect(scores.map(({ slug }) => slug)).toEqual(['acme', 'borg']);
  });
});

import { describe, expect, it } from 'vitest';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { assess } from '@/lib/assessment/assess';
import type { RankingParams } from '@/lib/url/mandate';
import { fails, keysAsked, meets, modelOf, open } from '@/tests/fixtures/make-groups';

describe('the ranking of the API', () => {
  const model = modelOf(open('rich', 4), meets('plain', 1), meets('best', 3), fails('out', 4));
  const body = (params: RankingParams, of = model) => toRankingResponse(assess(of, params), []);

  it('an open one apart has no rank but what it would be, after all that meet all', () => {
    for (const sort of ['score', 'name', 'low', 'high', 'article'] as const) {
      const { ranked, decisionSet } = body({ ...keysAsked(), sort });
      expect(decisionSet).toEqual(['best', 'plain']);
      expect(ranked.map(({ group }) => group)).toEqual(['meets', 'meets', 'open']);
      expect(ranked.at(-1)).toMatchObject({ slug: 'rich', rank: null, wouldRank: 1 });
    }
  });

  it('together it has a rank of its own', () => {
    const { ranked, decisionSet } = body(keysAsked({ open: 'together' }));
    expect(decisionSet).toEqual(['rich', 'best', 'plain']);
    expect(ranked[0]).toMatchObject({ slug: 'rich', group: 'open', rank: 1, wouldRank: null });
  });

  it('where nobody meets all the stand-ins have no rank either', () => {
    const { ranked, decisionSet } = body(keysAsked(), modelOf(open('acme', 1), open('birch', 3)));
    expect(decisionSet).toEqual(['birch', 'acme']);
    expect(ranked.map(({ rank, wouldRank }) => [rank, wouldRank])).toEqual([
      [null, 1],
      [null, 2],
    ]);
  });

  it('lists the requirements of each, also of those that are ruled out', () => {
    const { ranked, ruledOut } = body(keysAsked());
    const outcomes = [...ranked, ...ruledOut].map(({ slug, requirements }) => [
      slug,
      ...requirements.map(({ id, outcome }) => [id, outcome]),
    ]);
    expect(outcomes).toEqual([
      ['best', ['need:security.keys:3', 'pass']],
      ['plain', ['need:security.keys:3', 'pass']],
      ['rich', ['need:security.keys:3', 'open']],
      ['out', ['need:security.keys:3', 'fail']],
    ]);
  });
});

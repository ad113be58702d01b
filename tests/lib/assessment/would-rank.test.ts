import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { scoringOf } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { withOpenMet } from '@/lib/requirements';
import { rankAcceptability, required } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { keysAsked, make, meets, modelOf, paramsOf, slugs } from '@/tests/fixtures/make-groups';

describe('would rank', () => {
  const model = modelOf(
    meets('acme', 3),
    make('birch', { 'security.keys': [3, 4], 'liquidity.venues': [0, 4], 'ux.api': [1, 4] }),
    meets('cedar', 1),
    make('dogwood', { 'security.keys': [0, 4], 'liquidity.prime': [1, 4], 'costs.bps': [2, 4] }),
    make('elm', { rest: [3, 3], 'security.keys': [2, 3] }),
  );

  /** A candidate alone, raised, among those that meet all. */
  function joined(of: AssessmentModel, params: RankingParams, slug: string) {
    const { ranked, standingOf } = assess(of, params, { draws: null });
    const raised = of.providers.flatMap((provider) => {
      const { group, gates } = standingOf(provider.slug);
      if (group === 'meets') return [provider];
      if (provider.slug !== slug) return [];
      return [{ ...provider, levels: withOpenMet(provider.levels, gates) }];
    });
    return { ranked, alone: { ...of, providers: raised } };
  }

  it('is the rank, and the possible ranks, of the raised one alone among those that meet all', () => {
    const params = keysAsked();
    const { open: apart } = assess(model, params, { draws: null });
    expect(slugs(apart)).toEqual(['elm', 'dogwood']);
    for (const row of apart) {
      const { alone } = joined(model, params, row.slug);
      const there = assess(alone, params, { draws: null });
      expect(there.ranked).toHaveLength(4);
      const { rank, bestRank, worstRank } = required(
        there.ranked.find(({ slug }) => slug === row.slug),
        row.slug,
      );
      expect(row).toMatchObject({ wouldRank: rank, bestRank, worstRank, among: 4 });
    }
  });

  it('has the chances of the raised one alone among those that meet all', () => {
    const params = keysAsked();
    for (const row of assess(model, params).open) {
      const { alone } = joined(model, params, row.slug);
      const { slugs: taking, acceptability } = rankAcceptability(
        alone,
        alone.providers,
        scoringOf(params.mandate),
      );
      const shares = required(acceptability[taking.indexOf(row.slug)], row.slug);
      expect(row.chances.shares).toHaveLength(4);
      shares.forEach((share, rank) => {
        const noise = Math.sqrt((2 * share * (1 - share)) / 10_000);
        expect(Math.abs((row.chances.shares[rank] ?? NaN) - share)).toBeLessThan(4 * noise + 1e-9);
      });
    }
  });

  it('is exact where every level is settled once it is raised', () => {
    const settled = modelOf(
      meets('acme', 3),
      meets('cedar', 1),
      make('fir', { rest: [2, 2], 'security.keys': [2, 3] }),
    );
    const [fir] = assess(settled, keysAsked({ spread: 0 })).open;
    expect(fir).toMatchObject({ wouldRank: 2, bestRank: 2, worstRank: 2 });
    expect(fir?.chances).toMatchObject({ shares: [0, 1, 0], pFirst: 0, expectedRank: 2 });
  });

  it('raises for the question alone: the score and range shown are those of today', () => {
    const apart = assess(model, keysAsked(), { draws: null }).open;
    const today = assess(model, paramsOf(), { draws: null });
    for (const row of apart) {
      const { score, low, high } = today.standingOf(row.slug);
      expect([row.score, row.low, row.high]).toEqual([score, low, high]);
    }
  });

  it('what is open apart changes no digit of those that meet all', () => {
    const params = keysAsked();
    const without = { ...model, providers: model.providers.slice(0, 3) };
    const [all, some] = [assess(model, params), assess(without, params)];
    expect(all.draws.acceptability).toEqual(some.draws.acceptability);
    expect(all.bands).toEqual(some.bands);
  });
});

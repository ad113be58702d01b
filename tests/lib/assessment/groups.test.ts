import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { assess } from '@/lib/assessment/assess';
import { makeFieldDraws, scoringOf } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Finding } from '@/lib/catalogue/types';
import { withOpenMet } from '@/lib/requirements';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { rankAcceptability, required, roundScore } from '@/lib/scoring';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { rankingParams } from '@/tests/lib/url/arbitraries';

type Levels = Partial<Record<FactorId | 'rest', readonly [low: number, high: number]>>;

/** Every factor settled at level 2, except where a test says otherwise. */
const make = (slug: string, levels: Levels, name = slug) =>
  makeProvider({
    slug,
    name,
    findings: record(factorIds, (factor): Partial<Finding> => {
      const [low, high] = levels[factor] ?? levels.rest ?? [2, 2];
      return { low, high };
    }),
  });

const modelOf = (...providers: ReturnType<typeof make>[]): AssessmentModel =>
  toAssessmentModel(makeCatalogue({ providers }));
const paramsOf = (change: Partial<Mandate> = {}): RankingParams =>
  paramsWith(makeCatalogue(), { open: 'apart', ...change });

/** Keys at level 3 are asked for: who meets, who is open and who fails is a matter of one finding. */
const asked = { requirements: ['need:security.keys:3'] } as const;
const keysAsked = (change: Partial<Mandate> = {}): RankingParams =>
  paramsOf({ requirements: [...asked.requirements], ...change });

const meets = (slug: string, level = 2, name = slug) =>
  make(slug, { rest: [level, level], 'security.keys': [3, 3] }, name);
const open = (slug: string, level = 2, name = slug) =>
  make(slug, { rest: [level, level], 'security.keys': [1, 4] }, name);
const fails = (slug: string, level = 2, name = slug) =>
  make(slug, { rest: [level, level], 'security.keys': [2, 2] }, name);

const slugs = (rows: readonly { readonly slug: string }[]): string[] =>
  rows.map(({ slug }) => slug);

describe('groups', () => {
  it('an open one stands apart, below one that meets all, however many points it has', () => {
    const model = modelOf(open('rich', 4), meets('plain', 1), fails('out', 4));
    const { ranked, open: apart, ruledOut, set, meets: count } = assess(model, keysAsked());
    expect([slugs(ranked), slugs(apart), slugs(ruledOut)]).toEqual([['plain'], ['rich'], ['out']]);
    expect([set, count]).toEqual(['meets', 1]);
    expect(apart[0]?.score).toBeGreaterThan(ranked[0]?.score ?? Infinity);
    expect(apart[0]).toMatchObject({ group: 'open', place: 'apart', wouldRank: 1, among: 2 });
  });

  it('without a requirement everybody meets all', () => {
    const {
      ranked,
      open: apart,
      ruledOut,
      meets: count,
    } = assess(modelOf(open('acme'), meets('birch'), fails('cedar')), paramsOf());
    expect([ranked.length, apart.length, ruledOut.length, count]).toEqual([3, 0, 0, 3]);
    expect(ranked.every(({ group }) => group === 'meets')).toBe(true);
  });

  it('the only one that meets all has rank 1 of 1', () => {
    const { ranked, draws } = assess(modelOf(open('rich', 4), meets('plain', 1)), keysAsked());
    expect(ranked).toMatchObject([
      { slug: 'plain', rank: 1, tied: false, bestRank: 1, worstRank: 1, among: 1 },
    ]);
    expect(draws.acceptability.slugs).toEqual(['plain']);
  });

  it('where nobody meets all the open ones stand in, ranked among themselves', () => {
    const model = modelOf(open('acme', 1), open('birch', 3), fails('cedar', 4));
    const { ranked, open: apart, set, meets: count, draws } = assess(model, keysAsked());
    expect([set, count, apart.length]).toEqual(['stand-in', 0, 0]);
    expect(ranked).toMatchObject([
      { slug: 'birch', group: 'open', rank: 1 },
      { slug: 'acme', group: 'open', rank: 2 },
    ]);
    // As they are today, and not with what is open raised.
    expect(draws.acceptability).toEqual(
      rankAcceptability(model, model.providers.slice(0, 2), scoringOf(keysAsked().mandate)),
    );
  });

  it('where everybody is ruled out nobody is ranked and nobody has chances', () => {
    const {
      ranked,
      open: apart,
      ruledOut,
      field,
      bands,
      meets: count,
      draws,
    } = assess(modelOf(fails('cedar'), fails('acme')), keysAsked());
    expect([ranked, apart, field, bands, count]).toEqual([[], [], [], [], 0]);
    expect(slugs(ruledOut)).toEqual(['acme', 'cedar']);
    expect(draws.acceptability.acceptability).toEqual([]);
  });

  it('ties share a rank in the order of names, in the set and apart', () => {
    const model = modelOf(
      meets('m1', 2, 'Zeta'),
      meets('m2', 2, 'Alpha'),
      meets('m3', 1, 'Beta'),
      open('o1', 3, 'Yak'),
      open('o2', 3, 'Gnu'),
    );
    const { ranked, open: apart } = assess(model, keysAsked());
    expect(ranked.map(({ name, rank, tied }) => [name, rank, tied])).toEqual([
      ['Alpha', 1, true],
      ['Zeta', 1, true],
      ['Beta', 3, false],
    ]);
    expect(apart.map(({ name, wouldRank }) => [name, wouldRank])).toEqual([
      ['Gnu', 1],
      ['Yak', 1],
    ]);
  });

  it('together makes one set of both, and still says who is open', () => {
    const model = modelOf(open('rich', 4), meets('plain', 1), fails('out', 4));
    const params = keysAsked({ open: 'together' });
    const { ranked, open: apart, set, meets: count, draws } = assess(model, params);
    expect(ranked.map(({ slug, group, rank }) => [slug, group, rank])).toEqual([
      ['rich', 'open', 1],
      ['plain', 'meets', 2],
    ]);
    expect([apart.length, set, count]).toEqual([0, 'together', 1]);
    expect(draws.acceptability.slugs).toEqual(['rich', 'plain']);
    expect(draws.standIns).toEqual([]);
  });

  it('a part that no single company meets leaves a provider apart', () => {
    const shell = makeProvider({
      slug: 'shell',
      regions: { ch: { status: 'yes', servedBy: ['suisse'] } },
      entities: [
        {
          id: 'bank',
          name: 'Shell Bank',
          kind: 'bank',
          role: 'custodian',
          jurisdiction: 'US',
          licence: 'National charter',
          regulator: null,
          since: null,
          status: 'active',
          qualifiedCustodian: true,
          qualifiedBasis: 'A bank.',
          register: null,
          sources: [],
        },
        {
          id: 'suisse',
          name: 'Shell Suisse',
          kind: 'other',
          role: 'custodian',
          jurisdiction: 'CH',
          licence: 'None.',
          regulator: null,
          since: null,
          status: 'active',
          qualifiedCustodian: 'not-applicable',
          qualifiedBasis: 'Not in the US.',
          register: null,
          sources: [],
        },
      ],
    });
    const params = paramsOf({ requirements: ['region:ch', 'charter'] });
    const { standingOf } = assess(modelOf(shell), params, { draws: null });
    expect(standingOf('shell')).toMatchObject({
      group: 'open',
      gates: [
        { id: 'region:ch', outcome: 'pass' },
        { id: 'charter', outcome: 'pass' },
        { id: 'company', outcome: 'open', chip: 'One company open' },
      ],
    });
  });
});

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

describe('the field', () => {
  const model = modelOf(meets('acme', 3), open('birch', 3), fails('cedar', 3), meets('dogwood'));

  it('is everyone not ruled out, by name, whoever is ranked', () => {
    expect(slugs(assess(model, keysAsked(), { draws: null }).field)).toEqual([
      'acme',
      'birch',
      'dogwood',
    ]);
  });

  it.each([
    [
      ['birch', 'dogwood'],
      ['birch', 'dogwood'],
    ],
    [
      ['dogwood', 'birch', 'cedar'],
      ['birch', 'dogwood'],
    ],
    [
      ['birch', 'cedar'],
      ['acme', 'birch', 'dogwood'],
    ],
    [['birch'], ['acme', 'birch', 'dogwood']],
  ])('with %j on the shortlist it is %j', (shortlist, field) => {
    const params = { ...keysAsked(), shortlist };
    expect(slugs(assess(model, params, { draws: null }).field)).toEqual(field);
  });

  it('is drawn as it stands today, and by the same draws where it is the ranking set', () => {
    const apart = assess(model, keysAsked());
    const byName = apart.field.map(({ slug }) =>
      required(
        model.providers.find((one) => one.slug === slug),
        slug,
      ),
    );
    expect(makeFieldDraws(apart).acceptability).toEqual(
      rankAcceptability(model, byName, scoringOf(keysAsked().mandate)),
    );
    const all = assess(model, paramsOf());
    expect(makeFieldDraws(all)).toBe(all.draws);
  });
});

describe('weights of factors', () => {
  const model = modelOf(
    make('acme', { 'liquidity.venues': [4, 4], 'liquidity.settlement': [0, 0] }),
    make('birch', { 'liquidity.venues': [0, 0], 'liquidity.settlement': [4, 4] }),
  );
  const leaderAt = (factors: Mandate['factors']) => {
    const { ranked } = assess(model, paramsOf({ factors, spread: 0 }));
    return ranked.map(({ slug, rank, chances }) => [slug, rank, chances.pFirst]);
  };

  it('move scores, ranks and chances alike', () => {
    expect(leaderAt({})).toEqual([
      ['acme', 1, 0.5],
      ['birch', 1, 0.5],
    ]);
    expect(leaderAt({ 'liquidity.settlement': 3 })).toEqual([
      ['birch', 1, 1],
      ['acme', 2, 0],
    ]);
    expect(leaderAt({ 'liquidity.settlement': 0 })).toEqual([
      ['acme', 1, 1],
      ['birch', 2, 0],
    ]);
  });

  it('are relative: a factor of weight 3 counts three times one of weight 1', () => {
    const only = { 'liquidity.venues': 1, 'liquidity.settlement': 3, 'liquidity.prime': 0 };
    const { standingOf } = assess(model, paramsOf({ factors: only }), { draws: null });
    const liquidity = (slug: string) =>
      standingOf(slug).criteria.find(({ id }) => id === 'liquidity')?.score;
    expect([liquidity('acme'), liquidity('birch')]).toEqual([25, 75]);
  });
});

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

describe('laws of groups', () => {
  const cases = fc.tuple(
    catalogues.map((catalogue) => toAssessmentModel(catalogue)),
    rankingParams,
  );

  it('adding or dropping a provider changes no other’s score, range or outcomes', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ([model, params], pick) => {
        const { standingOf } = assess(model, params, { draws: null });
        const dropped = pick % model.providers.length;
        const providers = model.providers.filter((_, index) => index !== dropped);
        const fewer = assess({ ...model, providers }, params, { draws: null });
        for (const { slug } of providers) {
          const [before, after] = [standingOf(slug), fewer.standingOf(slug)];
          expect([after.score, after.low, after.high]).toEqual([
            before.score,
            before.low,
            before.high,
          ]);
          expect(after.gates).toEqual(before.gates);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nobody with an open requirement stands above one who meets all', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const apart = { ...params, mandate: { ...params.mandate, open: 'apart' as const } };
        const { ranked, open: others, set } = assess(model, apart, { draws: null });
        const outcomesOf = (row: (typeof ranked)[number] | (typeof others)[number]) =>
          row.gates.map(({ outcome }) => outcome);
        if (set === 'meets') {
          for (const row of ranked) expect(outcomesOf(row)).not.toContain('open');
        } else {
          expect(others).toEqual([]);
        }
        for (const row of [...ranked, ...others]) expect(outcomesOf(row)).not.toContain('fail');
        for (const row of others) expect(outcomesOf(row)).toContain('open');
      }),
      { numRuns: 60 },
    );
  });

  it('everybody is in one group, and the open ones apart go by score', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const {
          ranked,
          open: apart,
          ruledOut,
          meets: count,
        } = assess(model, params, {
          draws: null,
        });
        expect(slugs([...ranked, ...apart, ...ruledOut]).toSorted()).toEqual(
          slugs(model.providers).toSorted(),
        );
        expect(ranked.filter(({ group }) => group === 'meets')).toHaveLength(count);
        const scores = apart.map(({ score }) => roundScore(score));
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });

  it('asking for stronger evidence narrows no range, and turns no failure into a pass', () => {
    fc.assert(
      fc.property(cases, ([model, params]) => {
        const under = (evidence: Mandate['evidence']) =>
          assess(model, { ...params, mandate: { ...params.mandate, evidence } }, { draws: null });
        const [any, company, primary] = [under('any'), under('company'), under('primary')];
        for (const { slug } of model.providers) {
          const steps = [any, company, primary].map(({ standingOf }) => standingOf(slug));
          for (const [index, stronger] of steps.slice(1).entries()) {
            const weaker = required(steps[index], slug);
            expect(roundScore(stronger.low)).toBeLessThanOrEqual(roundScore(weaker.low));
            expect(roundScore(stronger.high)).toBeGreaterThanOrEqual(roundScore(weaker.high));
            stronger.gates.forEach(({ id, outcome }) => {
              const before = weaker.gates.find((gate) => gate.id === id)?.outcome;
              expect(['open', before]).toContain(outcome);
            });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

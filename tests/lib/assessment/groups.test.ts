import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { makeFieldDraws, scoringOf } from '@/lib/assessment/draws';
import { rankAcceptability, required } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import {
  fails,
  keysAsked,
  make,
  meets,
  modelOf,
  open,
  paramsOf,
  slugs,
} from '@/tests/fixtures/make-groups';
import { makeProvider } from '@/tests/fixtures/make-provider';

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

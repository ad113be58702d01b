import { describe, expect, it } from 'vitest';
import { providerSchema, providerSummarySchema } from '@/lib/api/schemas/provider';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { toProviderResource } from '@/lib/api/to-provider-resource';
import { toProviderSummary } from '@/lib/api/to-provider-summary';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const source = makeSource({ number: 1 });
const entity = {
  name: 'Acme Trust',
  kind: 'trust-company' as const,
  role: 'custodian' as const,
  jurisdiction: 'US',
  licence: 'Trust charter',
  regulator: null,
  since: null,
  status: 'active' as const,
  qualifiedCustodian: null,
  qualifiedBasis: 'Not settled.',
  register: null,
  sources: [source],
};
const comparison = {
  topic: 'Regions',
  article: 'Everywhere.',
  evidence: 'In one state.',
  reading: 'changed' as const,
  sources: [source],
};
const acme = makeProvider({
  slug: 'acme',
  article: { ...makeProvider().article, comparisons: [comparison] },
  entities: [entity],
  findings: { 'security.keys': { low: 3, high: 4, state: 'disclosed', sources: [source] } },
  regions: { eu: { status: 'no', note: 'It left the EU.', sources: [source] } },
  sources: [source],
});
const birch = makeProvider({ slug: 'birch', name: 'Birch Bank' });
const catalogue = makeCatalogue({ providers: [acme, birch] });
const model = toAssessmentModel(catalogue, 'all');
const start = defaultParams(publishedWeights(model.criteria));

describe('toProviderResource', () => {
  const resource = providerSchema.parse(toProviderResource(acme, []));

  it('gives findings by factor with level, statement and sources', () => {
    expect(resource.findings['security.keys']).toMatchObject({
      low: 3,
      high: 4,
      state: 'disclosed',
      statement: 'Nothing was found.',
      confidence: 'low',
      sources: [source],
    });
  });

  it('says of each finding and source how strong it is, and of each company whom it serves', () => {
    expect(resource.findings['security.keys']).toMatchObject({
      grade: 'company',
      headline: null,
      readers: null,
      change: null,
    });
    expect(resource.findings['ux.api'].grade).toBeNull();
    expect(resource.sources[0]).toMatchObject({ standing: null, original: null, grade: 'company' });
    expect(resource.entities[0]).toMatchObject({ id: null, serves: [] });
  });

  it('gives regions by id, and what holds for all of them apart', () => {
    expect(resource.regions.eu).toEqual({
      status: 'no',
      note: 'It left the EU.',
      servedBy: null,
      sources: [source],
    });
    expect(resource.regionSummary).toEqual({ note: 'Nothing is known.', sources: [] });
  });

  it('staking that evidence does not settle is null, not false', () => {
    expect(resource.staking.supported).toBeNull();
  });
});

describe('toProviderSummary', () => {
  it('says where a provider is available and how much is known', () => {
    expect(providerSummarySchema.parse(toProviderSummary(acme))).toMatchObject({
      slug: 'acme',
      articleRank: 1,
      regions: { eu: { status: 'no' }, us: { status: 'unknown' } },
      staking: { supported: null, networks: [] },
      findings: 22,
      sources: 1,
    });
  });
});

describe('toRankingResponse', () => {
  const respond = (params = start) =>
    rankingResponseSchema.parse(toRankingResponse(assess(model, params), []));

  it('gives the unrounded scores of the ranking', () => {
    const { ranked, ruledOut } = respond();
    expect(ruledOut).toEqual([]);
    const [first, second] = ranked;
    expect(first).toMatchObject({
      slug: 'acme',
      rank: 1,
      bestRank: 1,
      worstRank: 2,
      articleRank: 1,
    });
    expect(second).toMatchObject({ slug: 'birch', score: 50, low: 0, high: 100 });
    // Level 3 of 4 in one of four factors of security, which weighs a tenth.
    expect(first?.low).toBeCloseTo(75 / 40, 9);
    expect(first?.criteria.find(({ id }) => id === 'security')).toMatchObject({
      weight: 0.1,
      low: 18.75,
      high: 100,
    });
  });

  it('gives what the draws say of each rank, unrounded', () => {
    const { acceptability } = assess(model, start).draws;
    for (const { slug, ...row } of respond().ranked) {
      const chances = acceptability.chances.find((one) => one.slug === slug);
      expect({ slug, ...row }).toMatchObject({ ...chances });
      // Two providers: who is first in p of the draws is second in the rest.
      expect(row.expectedRank).toBeCloseTo(2 - row.pFirst, 9);
      expect(row.pTopThree).toBe(1);
    }
  });

  it('gives the mandate as it was understood', () => {
    expect(respond(withRequirement(start, 'region:eu', true)).mandate).toEqual({
      regions: ['eu'],
      requirements: [],
      weights: { liquidity: 50, security: 10, coverage: 10, costs: 10, ux: 10, support: 10 },
      factors: {},
      doubt: 50,
      spread: 25,
      evidence: 'any',
      open: 'apart',
      need: [],
      stakes: [],
    });
  });

  it('tells why a provider is ruled out, with the sources', () => {
    const { ranked, ruledOut } = respond(withRequirement(start, 'region:eu', true));
    expect(
      ranked.map(({ slug, group, rank, wouldRank }) => [slug, group, rank, wouldRank]),
    ).toEqual([['birch', 'open', null, 1]]);
    const requirements = [
      {
        id: 'region:eu',
        outcome: 'fail',
        limited: false,
        reason: 'The service is not available in the EU.',
        note: 'It left the EU.',
        sources: [source],
      },
    ];
    expect(ruledOut).toEqual([
      { slug: 'acme', name: 'acme custody', requirements, gates: requirements },
    ]);
  });

  it('a search leaves out what it does not find and changes no rank', () => {
    const { ranked } = respond({ ...start, q: 'birch' });
    expect(ranked.map(({ slug, rank }) => [slug, rank])).toEqual([['birch', 2]]);
  });
});

import { describe, expect, it } from 'vitest';
import { type SourcedGates, toRankingModel } from '@/lib/ranking/ranking-model';
import { toRankingProvider } from '@/lib/ranking/to-ranking-provider';
import { factorIds, gateIds, regionIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const [first, second, third] = [1, 2, 3].map((number) => makeSource({ number }));
const sources = [first, second, third].filter((source) => source !== undefined);

const acme = makeProvider({
  slug: 'acme',
  regions: {
    eu: { status: 'limited', note: 'Professional clients only.', sources },
    uk: { status: 'yes', note: 'Served from London.', sources },
  },
  findings: { 'security.keys': { low: 2, high: 3, sources } },
  staking: { supported: true, note: 'Two.', networks: ['ETH', 'SOL'], commission: null, sources },
  changes: [
    { date: '2025-11', headline: 'A move', what: 'It moved.', decides: [], lead: false, sources },
    {
      date: '2026-02',
      headline: 'A licence',
      what: 'It came.',
      decides: ['region:eu'],
      lead: true,
      sources,
    },
  ],
  sources,
});

describe('toRankingProvider', () => {
  const provider = toRankingProvider(acme, 'all');

  it('decides every gate once, in the order of their ids', () => {
    expect(provider.gates.map(({ id }) => id)).toEqual(gateIds);
    expect(provider.gates.find(({ id }) => id === 'region:eu')).toMatchObject({
      outcome: 'pass',
      limited: true,
      reason: 'The service is available in the EU with limits.',
      note: 'Professional clients only.',
    });
  });

  it('keeps every source of the gates that are asked for', () => {
    const failing = makeProvider({
      regions: { eu: { status: 'limited', sources }, ch: { status: 'no', sources } },
      sources,
    });
    const sourcesOf = (sourced: SourcedGates) =>
      ['region:eu', 'region:ch'].map((id) =>
        toRankingProvider(failing, sourced)
          .gates.find((gate) => gate.id === id)
          ?.sources.map(({ number }) => number),
      );
    expect(sourcesOf('all')).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(sourcesOf('failing')).toEqual([[], [1, 2, 3]]);
    expect(sourcesOf('none')).toEqual([[], []]);
  });

  it('gates that rest on the same source share one object', () => {
    const [eu, uk] = ['region:eu', 'region:uk'].map((id) =>
      provider.gates.find((gate) => gate.id === id),
    );
    expect(eu?.sources[0]).toBeDefined();
    expect(eu?.sources[0]).toBe(uk?.sources[0]);
  });

  it('keeps the levels of every factor', () => {
    expect(Object.keys(provider.levels)).toEqual([...factorIds]);
    expect(provider.levels['security.keys']).toEqual({ low: 2, high: 3 });
    expect(provider.levels['security.audits']).toEqual({ low: 0, high: 4 });
  });

  it('keeps the leading change and the counts', () => {
    expect(provider.change).toEqual({
      date: '2026-02',
      headline: 'A licence',
      decides: ['region:eu'],
    });
    expect(provider.staking).toEqual({ supported: true, networkCount: 2 });
    expect([provider.findingCount, provider.sourceCount]).toEqual([22, 3]);
    expect(provider.regions.map(({ id }) => id)).toEqual([...regionIds]);
  });

  it('a provider without a leading change has none', () => {
    expect(toRankingProvider(makeProvider(), 'all').change).toBeNull();
  });
});

describe('toRankingModel', () => {
  it('survives the way to the browser unchanged', () => {
    const model = toRankingModel(
      makeCatalogue({ providers: [acme, makeProvider({ slug: 'birch' })] }),
    );
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

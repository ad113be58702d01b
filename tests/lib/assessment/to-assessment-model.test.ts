import { describe, expect, it } from 'vitest';
import {
  toAssessmentModel,
  type SourcesCarried,
  toModelProvider,
} from '@/lib/assessment/to-assessment-model';
import { factorIds, regionIds } from '@/lib/rubric/ids';
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
  const provider = toModelProvider(acme, 'all');

  it('carries the facts that requirements are decided from, sources by id', () => {
    expect(provider.regions.eu).toEqual({
      status: 'limited',
      note: 'Professional clients only.',
      servedBy: null,
      sources: ['s1', 's2', 's3'],
      grade: 'company',
    });
    expect(Object.keys(provider.findings)).toEqual([...factorIds]);
  });

  it('carries every source of the outcomes that are asked for, each once', () => {
    const failing = makeProvider({
      regions: {
        eu: { status: 'limited', sources },
        ch: { status: 'no', sources: sources.slice(0, 1) },
      },
      sources,
    });
    const numbersOf = (carried: SourcesCarried) =>
      Object.values(toModelProvider(failing, carried).sources).map(({ number }) => number);
    expect(numbersOf('all')).toEqual([1, 2, 3]);
    expect(numbersOf('failing')).toEqual([1]);
    expect(numbersOf('none')).toEqual([]);
    expect(numbersOf({ of: [failing.slug] })).toEqual([1, 2, 3]);
    expect(numbersOf({ of: ['another'] })).toEqual([]);
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
    expect(provider.staking).toMatchObject({ supported: true, networkCount: 2 });
    expect([provider.findingCount, provider.sourceCount]).toEqual([22, 3]);
    expect(Object.keys(provider.regions)).toEqual([...regionIds]);
  });

  it('a provider without a leading change has none', () => {
    expect(toModelProvider(makeProvider(), 'all').change).toBeNull();
  });
});

describe('toRankingModel', () => {
  it('survives the way to the browser unchanged, but for its search', () => {
    const model = toAssessmentModel(
      makeCatalogue({ providers: [acme, makeProvider({ slug: 'birch' })] }),
    );
    expect(JSON.parse(JSON.stringify(model))).toEqual({ ...model, search: undefined });
  });
});

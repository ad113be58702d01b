import { describe, expect, it } from 'vitest';
import { listSearchTexts, ownName } from '@/lib/assessment/list-search-texts';
import { findNearest, searchTexts } from '@/lib/assessment/search-texts';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const acme = makeProvider({
  slug: 'acme',
  name: 'Acme Custody',
  shortName: 'Acme',
  legalLine: 'Invented trust company · Zürich',
  findings: {
    'security.audits': { statement: 'A SOC 2 Type 1 report of 2026 is named.' },
    'security.keys': { statement: 'Keys are made by multi-party computation.' },
  },
  entities: [
    {
      name: 'Birch Bank AG',
      kind: 'bank',
      role: 'custodian',
      jurisdiction: 'CH',
      licence: 'Banking licence',
      regulator: 'FINMA',
      since: null,
      status: 'active',
      qualifiedCustodian: null,
      qualifiedBasis: 'Not settled.',
      register: null,
      sources: [],
    },
  ],
  regions: { hk: { status: 'yes' }, eu: { status: 'limited' }, uk: { status: 'no' } },
  staking: { supported: true, note: 'One.', networks: ['Solana'], commission: null, sources: [] },
  changes: [
    {
      date: '2026-03',
      headline: 'Copper left',
      what: 'Copper was removed from the list.',
      decides: [],
      lead: true,
      sources: [],
    },
  ],
});
const hexTrust = makeProvider({
  slug: 'hex-trust',
  name: 'Hex Trust',
  shortName: 'Hex',
  findings: { 'security.audits': { statement: 'A SOC 1 report is named; the year is 2025.' } },
});
const texts = listSearchTexts(makeCatalogue({ providers: [acme, hexTrust] }));
const found = (query: string) => searchTexts(texts, query);
const who = (query: string) => [...(found(query)?.matches.keys() ?? [])].toSorted();

describe('searchTexts', () => {
  it.each([
    ...['acme', 'ACM', 'invented zurich', 'birch', 'banking licence', 'finma', 'hong kong'],
    ...['solana', 'copper', 'multi-party', 'SOC 2'],
  ])(
    '“%s” finds a provider by name, form, entity, licence, supervisor, region, network, finding or change',
    (query) => {
      expect(who(query)).toContain('acme');
      expect(found(query)?.meant).toBeNull();
    },
  );

  it('a number is a whole word: “SOC 2” does not find “SOC 1 of 2025”', () => {
    expect(who('SOC 2')).toEqual(['acme']);
    expect(who('soc')).toEqual(['acme', 'hex-trust']);
  });

  it('an abbreviation finds what it stands for, and the other way round', () => {
    expect(who('MPC')).toEqual(['acme']);
  });

  it('the name of the provider may stand beside a word of its texts', () => {
    expect(who('acme copper')).toEqual(['acme']);
    expect(who('hex copper')).toEqual([]);
  });

  it('says in which texts it found somebody, each once', () => {
    expect(found('finma')?.matches.get('acme')?.toSorted()).toEqual(['Companies', 'Profile']);
    expect(found('copper')?.matches.get('acme')).toEqual(['Changes']);
    expect(found('hex')?.matches.get('hex-trust')).toContain(ownName);
  });

  it('a region that is not served finds nobody', () => {
    expect(who('uk')).toEqual([]);
    expect(who('middle east')).toEqual([]);
  });

  it.each([
    ['hextrust', 'hex-trust', null],
    ['hextrst', 'hex-trust', 'hextrust'],
    ['coppr', 'acme', 'copper'],
    ['solaan', 'acme', 'solana'],
    ['acme coppr', 'acme', 'acme copper'],
  ])('“%s” finds %s, read as %s', (query, slug, meant) => {
    expect(found(query)?.meant).toBe(meant);
    expect(who(query)).toEqual([slug]);
  });

  it.each(['zzzzzz', 'us2', 'acme zzzzzz'])('“%s” is like nothing and finds nobody', (query) => {
    expect(found(query)).toEqual({ matches: new Map(), meant: null });
  });

  it('a query without a word is no search, and neither is one without texts', () => {
    expect(found('…')).toBeNull();
    expect(found('')).toBeNull();
    expect(searchTexts(null, 'acme')).toBeNull();
  });
});

describe('findNearest', () => {
  const providers = [acme, hexTrust];
  it.each([
    ['hextrust', 'hex-trust'],
    ['hex-trsut', 'hex-trust'],
    ['acme-bank', 'acme'],
    ['acmecustody', 'acme'],
  ])('“%s” means %s', (given, slug) => {
    expect(findNearest(providers, given)?.slug).toBe(slug);
  });

  it('a name like none means nobody', () => {
    expect(findNearest(providers, 'fireblocks')).toBeNull();
    expect(findNearest(providers, '')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { matchesSearch, toSearchWords } from '@/lib/assessment/search-words';
import { toModelProvider } from '@/lib/assessment/to-assessment-model';
import { makeProvider } from '@/tests/fixtures/make-provider';

const words = toSearchWords(['Acme Custody', 'Zürich trust-company', 'ETH']);

describe('matchesSearch', () => {
  it.each(['acme', 'ACM', 'zurich', 'zür', 'trust company', 'custody eth', 'company-trust', ''])(
    '“%s” matches by the beginnings of words, in any case and order',
    (query) => expect(matchesSearch(words, query)).toBe(true),
  );

  it.each(['us', 'cme', 'acme birch', 'ethereum'])('“%s” does not match', (query) =>
    expect(matchesSearch(words, query)).toBe(false),
  );

  it('punctuation alone matches everything', () => {
    expect(matchesSearch(words, '…')).toBe(true);
  });
});

describe('the search words of a provider', () => {
  const provider = toModelProvider(
    makeProvider({
      slug: 'acme',
      name: 'Acme Custody',
      shortName: 'Acme',
      legalLine: 'Invented trust company · Singapore',
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
      staking: {
        supported: true,
        note: 'One.',
        networks: ['Solana'],
        commission: null,
        sources: [],
      },
    }),
    'none',
  );

  it.each(['acme', 'trust', 'birch', 'bank', 'licence', 'finma', 'hong kong', 'eu', 'solana'])(
    '“%s” finds it by name, form, entity, licence, supervisor, region or network',
    (query) => expect(matchesSearch(provider.searchWords, query)).toBe(true),
  );

  it('a region that is not served does not find it', () => {
    expect(matchesSearch(provider.searchWords, 'uk')).toBe(false);
    expect(matchesSearch(provider.searchWords, 'middle east')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { findNamedProvider, listCatalogueItems, rankByWords } from '@/lib/mcp/search-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const texts = [
  { title: 'Cold storage', text: 'Keys are kept offline.' },
  { title: 'Audits', text: 'A report on storage was published by an auditor.' },
  { title: 'Fees', text: 'The first tier is public.' },
];
const search = (query: string): string[] =>
  rankByWords(texts, query, (one) => one).map(({ title }) => title);

describe('rankByWords', () => {
  it('a word in a title counts more than one in the text', () => {
    expect(search('storage')).toEqual(['Cold storage', 'Audits']);
  });

  it('a rarer word decides', () => {
    expect(search('storage report')).toEqual(['Audits', 'Cold storage']);
  });

  it('a word is found by its beginning, without accents and in any case', () => {
    expect(search('AUDÍT')).toEqual(['Audits']);
  });

  it('an ending does not hide a word', () => {
    expect(search('published auditing')).toEqual(['Audits']);
  });

  it('words that every sentence has find nothing', () => {
    expect(search('the with what')).toEqual([]);
  });

  it('an empty query finds nothing', () => {
    expect(search('')).toEqual([]);
  });
});

const acme = makeProvider({ slug: 'acme', name: 'Acme Custody', shortName: 'Acme' });
const acmeBank = makeProvider({ slug: 'acme-bank', name: 'Acme Bank', shortName: 'Acme Bank' });

describe('listItems', () => {
  it('every id is one of its own', () => {
    const ids = listCatalogueItems(makeCatalogue({ providers: [acme, acmeBank] })).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['acme', 'acme/security.keys']));
  });
});

describe('findNamedProvider', () => {
  it('of two names the longer one is meant', () => {
    expect(findNamedProvider([acme, acmeBank], 'Is ACME bank insured?')?.slug).toBe('acme-bank');
  });

  it('part of another word names nobody', () => {
    expect(findNamedProvider([acme], 'The acmeist says so')).toBeNull();
  });
});

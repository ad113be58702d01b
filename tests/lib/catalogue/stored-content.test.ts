import { describe, expect, it } from 'vitest';
import { hashContent } from '@/lib/catalogue/edition-hash';
import {
  readStoredContent,
  type StoredContent,
  type Upgrade,
} from '@/lib/catalogue/stored-content';
import { makeContent } from '@/tests/fixtures/make-content';

const content = makeContent();

const mapProviders = (
  stored: StoredContent,
  map: (provider: StoredContent['providers'][number]) => StoredContent['providers'][number],
): StoredContent => ({ ...stored, providers: stored.providers.map(map) });

describe('readStoredContent', () => {
  it('content in the shape of today is read as it is', () => {
    expect(readStoredContent(content)).toStrictEqual(content);
  });

  it('keys that today’s software does not know are left out, at any depth', () => {
    const other = mapProviders({ ...content, weather: {} }, (provider) => ({
      ...provider,
      moons: ['Io'],
      sources: Object.fromEntries(
        Object.entries(provider.sources).map(([id, source]) => [id, { ...source, colour: 'x' }]),
      ),
    }));
    expect(readStoredContent(other)).toStrictEqual(content);
  });

  it('reading leaves the stored content, and so its hash, untouched', () => {
    const other = mapProviders(content, (provider) => ({ ...provider, moons: ['Io'] }));
    const hash = hashContent(other);
    readStoredContent(other);
    expect(hashContent(other)).toBe(hash);
    expect(hash).not.toBe(hashContent(content));
  });

  it('a fee of the first edition becomes a fee without a number', () => {
    const fee = { value: 'none', asOf: null, asOfNote: 'undated page', sources: ['s1'] };
    const earlier = mapProviders(content, (provider) => ({
      ...provider,
      fees: [{ what: 'Account', ...fee }],
    }));
    expect(readStoredContent(earlier).providers[0]?.fees).toEqual([
      {
        kind: 'other',
        basis: 'as-stated',
        amount: null,
        unit: null,
        currency: null,
        tier: 'Account',
        asOf: null,
        asOfNote: 'undated page',
        current: 'unknown',
        statement: 'none.',
        sources: ['s1'],
      },
    ]);
  });

  it('an upgrade brings content of an earlier shape to that of today', () => {
    const earlier = mapProviders(content, ({ notes: _notes, ...provider }) => provider);
    const withNotes: Upgrade = (stored) =>
      mapProviders(stored, (provider) => ({ notes: 'Unknown.', ...provider }));
    expect(() => readStoredContent(earlier)).toThrow('notes');
    expect(readStoredContent(earlier, [withNotes]).providers.map(({ notes }) => notes)).toEqual([
      'Unknown.',
      'Unknown.',
    ]);
    expect(readStoredContent(content, [withNotes])).toStrictEqual(content);
  });

  it('a value that is wrong is refused with its path', () => {
    const wrong = mapProviders(content, (provider) => ({ ...provider, legalLine: 7 }));
    expect(() => readStoredContent(wrong)).toThrow('legalLine');
  });
});

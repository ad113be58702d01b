import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, readKeptLink, readKeptQuery, toKeptAddress } from '@/lib/url/kept-links';
import { readKeptPath } from '@/lib/url/kept-pages';
import { toRawParams } from '@/lib/url/raw-params';

/** The path and what is asked of it, from the address of a kept twin. */
function readAddress(address: string | null) {
  const { link = '', page: path = '' } = readKeptPath(address ?? '') ?? {};
  const asked = readKeptLink(link);
  expect([...(readKeptQuery(address ?? '') ?? [])]).toEqual([...(asked ?? [])]);
  return { path, asked: asked && [...toRawParams(asked)] };
}

describe('toKeptAddress', () => {
  it('knows a page whose link says nothing, whatever follows its readers', () => {
    expect(toKeptAddress('/')).toBe('/kept/plain');
    expect(toKeptAddress('/guide?')).toBe('/kept/plain/guide');
    expect(toKeptAddress('/providers/acme-trust?ref=1&_rsc=2?&UTM_source=x')).toBe(
      '/kept/plain/providers/acme-trust',
    );
  });

  it('gives a page a place for each link, and the page what its link says', () => {
    expect(readAddress(toKeptAddress('/costs?Amount=5&region=eu&ref=1&region=uk'))).toEqual({
      path: '/costs',
      asked: [
        ['amount', ['5']],
        ['region', ['eu', 'uk']],
      ],
    });
    expect(toKeptAddress('/?Region=eu')).toBe(toKeptAddress('/?re%67ion=eu&utm_source=x'));
    expect(toKeptAddress('/?region=eu')).not.toBe(toKeptAddress('/?region=uk'));
  });

  it('leaves alone every other address, and links without end', () => {
    for (const target of [
      ...['/providers', '/providers/acme/article', '/ask', '/kept/plain', '//', ''],
      `/?q=${'x'.repeat(2_000)}`,
    ]) {
      expect(toKeptAddress(target), target).toBeNull();
    }
  });

  it('hands on any query as the page would have read it, in one segment of a path', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary' })),
          { maxLength: 4 },
        ),
        (pairs) => {
          const query = new URLSearchParams(pairs);
          const address = toKeptAddress(`/method?${query}`);
          expect(address).toMatch(/^\/kept\/(plain|~[\w-]+)\/method$/);
          const untracked = [...toRawParams(query)].filter(
            ([name]) => !/^(utm_|mtm_|pk_|mc_|fbclid$|gclid$|msclkid$|ref$|_rsc$)/.test(name),
          );
          expect(new Map(readAddress(address).asked)).toEqual(new Map(untracked));
        },
      ),
    );
  });
});

describe('readKeptLink', () => {
  it('knows no segment that was not written for a link', () => {
    for (const segment of ['', 'newest', 'cT1h', '~*', '~a']) {
      expect(readKeptLink(segment), segment).toBeNull();
    }
  });
});

describe('isPlain', () => {
  it('knows a page without a mandate by its own address and by that of its twin', () => {
    for (const address of ['/', '/method?ref=1', '/kept/plain', '/kept/plain/method']) {
      expect(isPlain(address), address).toBe(true);
    }
    for (const address of ['/?region=eu', '/ask', '/kept/plainer', '/kept/~cT1h/method']) {
      expect(isPlain(address), address).toBe(false);
    }
  });
});

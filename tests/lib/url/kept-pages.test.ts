import { describe, expect, it } from 'vitest';
import { keptRewrites, pageParameters, toKeptPath, toShownPath } from '@/lib/url/kept-pages';
import { rankingParameters } from '@/lib/url/mandate-params';

describe('kept pages', () => {
  it('give way to every parameter that pages read', () => {
    expect(pageParameters).toEqual(rankingParameters);
    for (const { missing } of keptRewrites) {
      expect(missing.map(({ key }) => key)).toEqual(rankingParameters);
    }
  });

  it('show the address that was asked for', () => {
    for (const { source, destination } of keptRewrites) {
      expect(toShownPath(destination)).toBe(source);
    }
    expect(toShownPath(toKeptPath('~cT1h', '/providers/acme'))).toBe('/providers/acme');
    for (const shown of ['/compare', '/', '/kept', '/keptlike/plain']) {
      expect(toShownPath(shown)).toBe(shown);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findKeptPath, keptRewrites, pageParameters, toShownPath } from '@/lib/url/kept-pages';
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
    expect(toShownPath('/compare')).toBe('/compare');
    expect(toShownPath('/kept/newestest')).toBe('/kept/newestest');
  });
});

describe('findKeptPath', () => {
  it('knows a kept page by its own address, whatever else stands in the query', () => {
    expect(findKeptPath('/')).toBe('/');
    expect(findKeptPath('/guide?')).toBe('/guide');
    expect(findKeptPath('/providers/acme-trust?ref=1&_rsc=2?')).toBe('/providers/acme-trust');
  });

  it('leaves alone what is made for its link, and every other address', () => {
    for (const target of [
      ...['/?region=eu', '/?ref=1&re%67ion=eu', '/?edition', '/method?show=all&q='],
      ...['/providers', '/providers/acme/article', '/ask', '/kept/newest', '//', ''],
    ]) {
      expect(findKeptPath(target), target).toBeNull();
    }
  });
});

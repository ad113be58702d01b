import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { toHref, toRankingEntries, toRankingQuery } from '@/lib/url/ranking-query';
import { anyQuery, known, published, rankingParams } from './arbitraries';

const parse = (query: string) => parseRankingParams(new URLSearchParams(query), known);

describe('toRankingQuery', () => {
  it('the default state has no query', () => {
    expect(toRankingQuery(defaultParams(published), published)).toBe('');
  });

  it('parameters come in one order, with commas as commas', () => {
    const { params } = parse(
      'edition=00112233445566ff&shortlist=cedar,acme&sort=low&q=trust bank&spread=0&doubt=60&weights=60,50,30,30,20,10&audit=yes&staking=yes&region=uk,eu',
    );
    expect(toRankingQuery(params, published)).toBe(
      'region=eu,uk&staking=yes&audit=yes&weights=60,50,30,30,20,10&doubt=60&spread=0&q=trust+bank&sort=low&shortlist=cedar,acme&edition=00112233445566ff',
    );
  });

  it('parsing gives back every state without a notice', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        expect(parse(toRankingQuery(params, published))).toEqual({ params, notices: [] });
      }),
    );
  });

  it('the canonical link of any query is a fixed point', () => {
    fc.assert(
      fc.property(anyQuery, (pairs) => {
        const query = new URLSearchParams(pairs).toString();
        const canonical = toRankingQuery(parse(query).params, published);
        expect(toRankingQuery(parse(canonical).params, published)).toBe(canonical);
        expect(parse(canonical).notices).toEqual([]);
      }),
    );
  });

  it('the hidden fields of a form mean the same as the link', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        const fields = Object.fromEntries(toRankingEntries(params, published));
        expect(parseRankingParams(fields, known).params).toEqual(params);
      }),
    );
  });
});

describe('toHref', () => {
  it('the parameters of the page come first', () => {
    const { params } = parse('region=eu');
    expect(toHref('/compare', params, published, { providers: 'acme,cedar' })).toBe(
      '/compare?providers=acme,cedar&region=eu',
    );
  });

  it('the default state is the bare path', () => {
    expect(toHref('/', defaultParams(published), published)).toBe('/');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { parseEditionApiParam, parseOnlyEditionApiParam } from '@/lib/url/edition-api-params';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { sortExpectation } from '@/lib/url/mandate';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { toRankingQuery } from '@/lib/url/ranking-query';
import { anyQuery, known, published, rankingParams } from './arbitraries';

const parse = (query: string) => parseRankingApiParams(new URLSearchParams(query), known);
const problems = (query: string) => {
  const result = parse(query);
  return result.success ? [] : result.problems;
};

describe('parseRankingApiParams', () => {
  it('no parameter is the default state', () => {
    expect(parse('')).toEqual({ success: true, params: defaultParams(published) });
  });

  it('reads every canonical link as the page does', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        expect(parse(toRankingQuery(params, published))).toEqual({ success: true, params });
      }),
    );
  });

  it('whatever it takes, the page reads alike and without a notice', () => {
    fc.assert(
      fc.property(anyQuery, (pairs) => {
        const searchParams = new URLSearchParams(pairs);
        const strict = parseRankingApiParams(searchParams, known);
        const tolerant = parseRankingParams(searchParams, known);
        if (strict.success) expect(tolerant).toEqual({ params: strict.params, notices: [] });
        // Whatever the page cannot use, a program must hear of.
        if (tolerant.notices.length > 0) expect(strict.success).toBe(false);
      }),
      {
        examples: [
          [
            [
              ['region', 'uk,eu,uk'],
              ['q', ' a  b '],
            ],
          ],
          [
            [
              ['shortlist', 'cedar'],
              ['shortlist', 'acme'],
            ],
          ],
          [
            [
              ['weights', '1.50,0,0,0,0,1e2'],
              ['doubt', '0'],
            ],
          ],
        ],
      },
    );
  });

  it('a list may be repeated', () => {
    expect(parse('region=eu&region=uk')).toEqual(parse('region=eu,uk'));
  });

  it.each([
    ['region=mars', 'region', 'regions out of us, eu, uk, ch, me, sg, hk, apac'],
    ['region=', 'region', 'regions out of us, eu, uk, ch, me, sg, hk, apac'],
    ['region=EU', 'region', 'regions out of us, eu, uk, ch, me, sg, hk, apac'],
    ['staking=no', 'staking', '“yes”, or no such parameter'],
    ['staking=yes&staking=yes', 'staking', 'one value, given once'],
    [
      'weights=1,2,3',
      'weights',
      'six numbers of 0 or more, not all 0, in the order liquidity, security, coverage, costs, ux, support',
    ],
    ['doubt=half', 'doubt', 'a number from 0 to 100'],
    ['doubt=101', 'doubt', 'a number from 0 to 100'],
    ['spread=-1', 'spread', 'a number from 0 to 100'],
    ['spread=', 'spread', 'a number from 0 to 100'],
    [`q=${'a'.repeat(81)}`, 'q', 'at most 80 characters'],
    ['sort=luck', 'sort', sortExpectation],
    ['view=table', 'view', 'one of bars, matrix, numbers'],
    ['shortlist=acme,elm', 'shortlist', 'slugs out of acme, birch-custody, cedar, dogwood'],
    [
      'edition=new',
      'edition',
      'the id of an edition, 16 hexadecimal digits, or the first 8 or more of them',
    ],
  ])('%s is refused with the expectation', (query, parameter, expected) => {
    expect(problems(query)).toEqual([
      { parameter, given: new URLSearchParams(query).getAll(parameter).join(','), expected },
    ]);
  });

  it('an unknown parameter is refused with the names that are known', () => {
    const [problem] = problems('regoin=eu');
    expect(problem?.parameter).toBe('regoin');
    expect(problem?.expected).toMatch(
      /^no such parameter; known are region, staking, .*, edition$/,
    );
  });

  it('every bad parameter is named, once and in the order of the request', () => {
    expect(
      problems('foo=1&doubt=x&region=mars,pluto&doubt=y').map(({ parameter }) => parameter),
    ).toEqual(['foo', 'doubt', 'region']);
  });

  it('names of JavaScript’s own are unknown like any other', () => {
    expect(problems('__proto__=1').map(({ parameter }) => parameter)).toEqual(['__proto__']);
    expect(problems('__proto__=1&constructor=2').map(({ parameter }) => parameter)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
});

describe('parseEditionApiParam', () => {
  it('looks at the edition alone', () => {
    const query = new URLSearchParams('region=mars&edition=00112233445566ff');
    expect(parseEditionApiParam(query)).toEqual({ success: true, params: '00112233445566ff' });
    expect(parseEditionApiParam(new URLSearchParams('region=mars')).success).toBe(true);
    expect(parseEditionApiParam(new URLSearchParams('edition=x')).success).toBe(false);
  });
});

describe('parseOnlyEditionApiParam', () => {
  it('refuses every other parameter', () => {
    expect(parseOnlyEditionApiParam(new URLSearchParams(''))).toEqual({
      success: true,
      params: null,
    });
    expect(parseOnlyEditionApiParam(new URLSearchParams('doubt=1'))).toEqual({
      success: false,
      problems: [
        { parameter: 'doubt', given: '1', expected: 'no such parameter; known are edition' },
      ],
    });
  });
});

import fc from 'fast-check';
import { searchParamsToUrlQuery } from 'next/dist/shared/lib/router/utils/querystring';
import { describe, expect, it } from 'vitest';
import { defaultParams, isUsableWeights } from '@/lib/url/mandate-defaults';
import { parseEditionParam, parseRankingParams } from '@/lib/url/mandate-params';
import { anyQuery, known, published, slugs } from './arbitraries';

const parse = (query: string) => parseRankingParams(new URLSearchParams(query), known);
/** As a page gets it: Next gathers the query by this function and copies the result. */
const parseForPage = (query: string) =>
  parseRankingParams({ ...searchParamsToUrlQuery(new URLSearchParams(query)) }, known);
const messages = (query: string) => parse(query).notices.map((notice) => notice.message);

describe('parseRankingParams', () => {
  it('an empty link is the default state, without a notice', () => {
    expect(parse('')).toEqual({ params: defaultParams(published), notices: [] });
  });

  it('reads every parameter of a full link', () => {
    const { params, notices } = parse(
      'region=eu,uk&staking=yes&qualified=yes&lending=no&need=ux.api:3&stakes=eth&weights=1,2,3,4,5,6&factors=ux.api:2&doubt=60&spread=0&evidence=company&open=together&q=bank&sort=name&view=numbers&shortlist=cedar,acme&edition=00112233445566ff',
    );
    expect(notices).toEqual([]);
    expect(params).toEqual({
      mandate: {
        requirements: [
          'region:eu',
          'region:uk',
          'staking',
          'qualified',
          'lending',
          'need:ux.api:3',
          'stakes:eth',
        ],
        weights: { liquidity: 1, security: 2, coverage: 3, costs: 4, ux: 5, support: 6 },
        factors: { 'ux.api': 2 },
        doubt: 60,
        spread: 0,
        evidence: 'company',
        open: 'together',
      },
      q: 'bank',
      sort: 'name',
      view: 'numbers',
      shortlist: ['cedar', 'acme'],
      edition: '00112233445566ff',
    });
  });

  it('reads the object that a page gets as it reads the query itself', () => {
    const searchParams = {
      region: ['eu', 'uk'],
      weights: ['1', '2', '3', '4', '5', '6'],
      q: 'bank',
    };
    const { params } = parseRankingParams({ ...searchParams, doubt: undefined }, known);
    expect(params).toEqual(parse('region=eu,uk&weights=1,2,3,4,5,6&q=bank').params);
  });

  it('joins the repeated fields of a plain form', () => {
    const form = 'region=uk&region=eu&weights=1&weights=2&weights=3&weights=4&weights=5&weights=6';
    expect(parse(form)).toEqual(parse('region=eu,uk&weights=1,2,3,4,5,6'));
    expect(parse(form).notices).toEqual([]);
  });

  it('regions come in the canonical order, each once', () => {
    expect(parse('region=hk,uk,us,uk').params.mandate.requirements).toEqual([
      'region:us',
      'region:uk',
      'region:hk',
    ]);
  });

  it('the shortlist keeps the order of choice, each once', () => {
    expect(parse('shortlist=cedar,acme,cedar').params.shortlist).toEqual(['cedar', 'acme']);
  });

  it('names and values are read in any case', () => {
    expect(parse('Region=EU&STAKING=Yes&Shortlist=Acme&sort=NAME')).toEqual(
      parse('region=eu&staking=yes&shortlist=acme&sort=name'),
    );
  });

  it('an empty value is not given and no mistake', () => {
    const query = 'region=&staking=&weights=&doubt=&spread=&q=&sort=&view=&shortlist=&edition=';
    expect(parse(query)).toEqual(parse(''));
  });

  it('names an unknown region and leaves it out', () => {
    expect(messages('region=mars,eu')).toEqual([
      'The link asked for region “mars”, which is not known. It was left out.',
    ]);
    expect(parse('region=mars,eu').params.mandate.requirements).toEqual(['region:eu']);
  });

  it('names several unknown values in one notice', () => {
    expect(messages('shortlist=ash,beech,elm,fir,gum')).toEqual([
      'The link asked for providers “ash”, “beech”, “elm” and 2 more, which are not known. They were left out.',
    ]);
  });

  it.each([
    ['five numbers', '30,25,15,15,10'],
    ['seven numbers', '30,25,15,15,10,5,1'],
    ['all zero', '0,0,0,0,0,0'],
    ['a negative number', '30,25,15,15,10,-5'],
    ['a gap', '30,,15,15,10,5'],
    ['a word', '30,25,15,15,10,five'],
    ['hexadecimal', '30,25,15,15,10,0x5'],
    ['infinity', '30,25,15,15,10,Infinity'],
    ['more than a number can hold', '1e999,25,15,15,10,5'],
  ])('weights with %s give way to the published ones, with a notice', (_, weights) => {
    expect(parse(`weights=${weights}`).params.mandate.weights).toEqual(published);
    expect(messages(`weights=${weights}`)).toEqual([
      `The link gave “${weights}” for weights, where six numbers of 0 or more, not all 0, are needed. The published weights are used.`,
    ]);
  });

  it('doubt outside 0 to 100 is moved to the nearer end, with a notice', () => {
    expect(parse('doubt=150').params.mandate.doubt).toBe(100);
    expect(messages('doubt=-3')).toEqual([
      'The link gave “-3” for doubt, where a number from 0 to 100 is needed. 0 is used.',
    ]);
  });

  it('doubt that is no number gives way to the default, with a notice', () => {
    expect(parse('doubt=half').params.mandate.doubt).toBe(50);
    expect(messages('doubt=half')).toEqual([
      'The link gave “half” for doubt, where a number from 0 to 100 is needed. 50 is used.',
    ]);
  });

  it('“no” switches a requirement off, another word is told', () => {
    expect(parse('staking=no')).toEqual(parse(''));
    expect(messages('staking=perhaps')).toEqual([
      'The link gave “perhaps” for staking, where only “yes” is known. It was left out.',
    ]);
  });

  it('an unknown order gives way to the score, with a notice', () => {
    expect(parse('sort=luck').params.sort).toBe('score');
    expect(messages('sort=luck')).toEqual([
      'The link gave “luck” for sort, where one of score, name, low, high, article, first, top, likely, possible, a criterion or a factor, each with - for the other way round is needed. score is used.',
    ]);
  });

  it('the last of several values counts, with a notice where they differ', () => {
    expect(parse('doubt=10&doubt=20').params.mandate.doubt).toBe(20);
    expect(messages('doubt=10&doubt=20')).toEqual([
      'The link gave doubt more than once. The last one is used.',
    ]);
    expect(messages('doubt=10&doubt=10')).toEqual([]);
  });

  it('an unknown edition gives way to the newest, with a notice', () => {
    expect(parse('edition=0000').params.edition).toBeNull();
    expect(messages('edition=0000')).toEqual([
      'The link asked for edition “0000”, which is not known. The newest is shown.',
    ]);
  });

  it('an edition is named by the digits that pages print, and the link then names it in full', () => {
    expect(parse('edition=00112233').params.edition).toBe('00112233445566ff');
    expect(messages('edition=00112233')).toEqual([]);
  });

  it('without a list of editions any well-formed id is taken', () => {
    const { params } = parseRankingParams(
      { edition: 'ABCDEF0123456789' },
      { slugs, publishedWeights: published },
    );
    expect(params.edition).toBe('abcdef0123456789');
  });

  it('search text is one trimmed line of at most 80 characters', () => {
    expect(parse('q=%20trust%0A%20%20bank%20').params.q).toBe('trust bank');
    expect(Array.from(parse(`q=${'é🏦'.repeat(60)}`).params.q)).toHaveLength(80);
    expect(messages(`q=${'a'.repeat(81)}`)).toEqual([
      'The search text was longer than 80 characters. The rest was left out.',
    ]);
  });

  it('unknown names share one notice', () => {
    expect(messages('regoin=eu&foo=1')).toEqual([
      'The link has parameters “regoin” and “foo”, which are not known. They were left out.',
    ]);
  });

  it('trackers and the parameters of the page itself give no notice', () => {
    const { notices } = parseRankingParams(
      { utm_source: 'newsletter', fbclid: 'x', providers: 'acme,cedar' },
      { ...known, otherParameters: ['providers'] },
    );
    expect(notices).toEqual([]);
  });

  it('whatever a parameter is called, it changes no other', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'at', 'length']) {
      const { params } = parseForPage(`${name}=x&region=eu&at=1&doubt=60&${name}=y&sort=low`);
      expect(params.mandate.requirements, name).toEqual(['region:eu']);
      expect(params.mandate.doubt, name).toBe(60);
      expect(params.sort, name).toBe('low');
    }
  });

  it('a parameter named like what every object inherits is told like any other unknown one', () => {
    expect(parseForPage('constructor=x').notices).toEqual(parse('constructor=x').notices);
    expect(messages('constructor=x')).toHaveLength(1);
  });

  it('a notice quotes only the beginning of a long value', () => {
    const [message = ''] = messages(`region=${'x'.repeat(5000)}`);
    expect(message.length).toBeLessThan(140);
  });

  it('never throws, and whatever it returns can be scored', () => {
    fc.assert(
      fc.property(anyQuery, (pairs) => {
        const { params, notices } = parseRankingParams(new URLSearchParams(pairs), known);
        expect(isUsableWeights(params.mandate.weights)).toBe(true);
        expect(params.mandate.doubt).toBeGreaterThanOrEqual(0);
        expect(params.mandate.doubt).toBeLessThanOrEqual(100);
        expect(params.shortlist.every((slug) => slugs.includes(slug))).toBe(true);
        expect(notices.length).toBeLessThan(40);
      }),
    );
  });
});

describe('parseEditionParam', () => {
  it('reads the edition before anything else is known', () => {
    expect(parseEditionParam({ edition: ' ABCDEF0123456789 ' })).toBe('abcdef0123456789');
    expect(parseEditionParam(new URLSearchParams('region=eu'))).toBeNull();
    expect(parseEditionParam({ edition: '' })).toBeNull();
  });
});

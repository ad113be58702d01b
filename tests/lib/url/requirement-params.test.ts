import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { defaultMandate } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { toRankingQuery } from '@/lib/url/ranking-query';
import { known, published, rankingParams } from './arbitraries';

const parse = (query: string) => parseRankingParams(new URLSearchParams(query), known);
const mandateOf = (query: string) => parse(query).params.mandate;
const messages = (query: string) => parse(query).notices.map(({ message }) => message);
const canonical = (query: string) => toRankingQuery(parse(query).params, published);
const strictly = (query: string) => parseRankingApiParams(new URLSearchParams(query), known);
const problems = (query: string) => {
  const result = strictly(query);
  return result.success ? [] : result.problems;
};

describe('levels and assets that are required', () => {
  it('are read in any order and case and written in canonical order', () => {
    expect(
      mandateOf('stakes=SOL,eth&need=UX.API:3&need=liquidity.settlement:2').requirements,
    ).toEqual(['need:liquidity.settlement:2', 'need:ux.api:3', 'stakes:eth', 'stakes:sol']);
    expect(canonical('stakes=SOL,eth&need=UX.API:3&need=liquidity.settlement:2')).toBe(
      'need=liquidity.settlement:2,ux.api:3&stakes=eth,sol',
    );
  });

  it('of two levels of one factor the higher one is asked', () => {
    expect(messages('need=ux.api:2,ux.api:4,ux.api:3')).toEqual([]);
    expect(canonical('need=ux.api:2,ux.api:4,ux.api:3')).toBe('need=ux.api:4');
  });

  it('a level beside the requirement that the same finding decides is kept', () => {
    expect(canonical('need=security.audits:3,security.audits:1&audit=yes')).toBe(
      'audit=yes&need=security.audits:3',
    );
  });

  it.each(['ux.api', 'ux.api:5', 'ux.api:0', 'ux.luck:2', 'ux.api:2:3'])(
    '“%s” is no level: dropped with a notice, refused by the API',
    (value) => {
      expect(mandateOf(`need=${value},ux.console:2`).requirements).toEqual(['need:ux.console:2']);
      expect(messages(`need=${value},ux.console:2`)).toEqual([
        `The link asked for level “${value}”, which is not known. It was left out.`,
      ]);
      expect(problems(`need=${value}`)).toEqual([
        { parameter: 'need', given: value, expected: 'levels such as liquidity.settlement:3' },
      ]);
    },
  );

  it.each(['e', 'eth!', 'abcdefghijk'])(
    '“%s” is no asset: dropped with a notice, refused by the API',
    (value) => {
      expect(mandateOf(`stakes=${value},eth`).requirements).toEqual(['stakes:eth']);
      expect(messages(`stakes=${value},eth`)).toEqual([
        `The link asked for asset “${value}”, which is not known. It was left out.`,
      ]);
      expect(problems(`stakes=${value}`)).toEqual([
        { parameter: 'stakes', given: value, expected: 'assets such as eth' },
      ]);
    },
  );
});

describe('lending', () => {
  it('is asked for with “no”, in any case', () => {
    expect(mandateOf('lending=NO').requirements).toEqual(['lending']);
    expect(canonical('lending=No')).toBe('lending=no');
    expect(strictly('lending=no')).toMatchObject({
      success: true,
      params: { mandate: { requirements: ['lending'] } },
    });
  });

  it('another word is told and leaves it out', () => {
    expect(mandateOf('lending=yes').requirements).toEqual([]);
    expect(messages('lending=yes')).toEqual([
      'The link gave “yes” for lending, where only “no” is known. It was left out.',
    ]);
    expect(problems('lending=yes')).toEqual([
      { parameter: 'lending', given: 'yes', expected: '“no”, or no such parameter' },
    ]);
  });

  it('an empty value asks for nothing', () => {
    expect(parse('lending=&need=&stakes=&factors=&evidence=&open=')).toEqual(parse(''));
  });
});

describe('which evidence counts and where open ones stand', () => {
  it('the defaults are left out of the link', () => {
    expect(canonical('evidence=any&open=apart')).toBe('');
    expect(mandateOf('')).toEqual(defaultMandate(published));
    expect(canonical('open=Together&evidence=PRIMARY')).toBe('evidence=primary&open=together');
  });

  it('an unknown word gives way to the default, with a notice', () => {
    expect(mandateOf('evidence=rumour&open=never')).toMatchObject({
      evidence: 'any',
      open: 'apart',
    });
    expect(messages('evidence=rumour&open=never')).toEqual([
      'The link gave “rumour” for evidence, where one of any, company, primary is needed. any is used.',
      'The link gave “never” for open, where one of apart, together is needed. apart is used.',
    ]);
    expect(problems('evidence=rumour&open=never').map(({ expected }) => expected)).toEqual([
      'one of any, company, primary',
      'one of apart, together',
    ]);
  });
});

describe('weights of factors', () => {
  it('are written in the order of the rubric, those of 1 left out', () => {
    expect(mandateOf('factors=ux.api:2.5,ux.policy:1,Liquidity.Prime:0').factors).toEqual({
      'liquidity.prime': 0,
      'ux.api': 2.5,
    });
    expect(canonical('factors=ux.api:2.5,ux.policy:1,Liquidity.Prime:0')).toBe(
      'factors=liquidity.prime:0,ux.api:2.5',
    );
  });

  it.each([
    ['an unknown factor', 'ux.luck:2'],
    ['a word', 'ux.api:two'],
    ['a negative number', 'ux.api:-1'],
    ['no number', 'ux.api'],
    ['a second number', 'ux.api:2:3'],
    ['a criterion at nothing', 'ux.console:0,ux.policy:0,ux.api:0,ux.reporting:0'],
  ])('%s makes all of them count alike, with a notice, and is refused by the API', (_, value) => {
    expect(mandateOf(`factors=${value}`).factors).toEqual({});
    expect(messages(`factors=${value}`)).toEqual([
      expect.stringMatching(/^The link gave “.*” for factors, .* Factors weigh equally\.$/),
    ]);
    expect(problems(`factors=${value}`)).toMatchObject([{ parameter: 'factors' }]);
  });
});

describe('every state', () => {
  it('comes back from its canonical link, through both doors', () => {
    fc.assert(
      fc.property(rankingParams, (params) => {
        const query = toRankingQuery(params, published);
        expect(parse(query)).toEqual({ params, notices: [] });
        expect(strictly(query)).toEqual({ success: true, params });
        expect(canonical(query)).toBe(query);
      }),
    );
  });
});

describe('a level from the fields of a plain form', () => {
  it('is asked beside those of the link and written as one of them', () => {
    expect(canonical('need=ux.api:3&level=liquidity.settlement&least=2&stakes=')).toBe(
      'need=liquidity.settlement:2,ux.api:3',
    );
    expect(messages('level=ux.api&least=3')).toEqual([]);
  });

  it('without a factor asks for nothing', () => {
    expect(canonical('level=&least=3')).toBe('');
    expect(messages('level=&least=3')).toEqual([]);
  });

  it.each(['level=ux.api', 'level=ux.luck&least=3', 'level=ux.api&least=5'])(
    '“%s” is no level: dropped with a notice',
    (query) => {
      expect(canonical(query)).toBe('');
      expect(messages(query)).toHaveLength(1);
    },
  );
});

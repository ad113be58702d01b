import { describe, expect, it } from 'vitest';
import { parseCostsApiParams } from '@/lib/url/costs-api-params';
import { defaultCostInputs, parseCostsParams, toCostsEntries } from '@/lib/url/costs-params';

const parse = (query: string) => parseCostsParams(new URLSearchParams(query));

describe('parseCostsParams', () => {
  it('without a parameter it is what there is to begin with', () => {
    expect(parse('')).toEqual({ inputs: defaultCostInputs, notices: [] });
  });

  it('reads figures as people write them', () => {
    expect(
      parse(
        'amount=40,000,000&currency=eur&rate=1.10&asset=eth&staked=25%25&rewards=3&withdrawals=24',
      ),
    ).toEqual({
      inputs: {
        amount: 40_000_000,
        currency: 'EUR',
        rate: 1.1,
        asset: 'ETH',
        staked: 0.25,
        rewards: 0.03,
        withdrawals: 24,
      },
      notices: [],
    });
  });

  it('tells what it cannot read, and goes on with what there is to begin with', () => {
    const { inputs, notices } = parse('amount=much&staked=200&rate=0&currency=€');
    expect(inputs).toEqual(defaultCostInputs);
    expect(notices.map(({ message }) => message)).toEqual([
      'The link gave “much” for amount, where an amount in figures is needed. 10000000 is used.',
      'The link gave “€” for currency, where a code such as USD or ETH is needed. USD is used.',
      'The link gave “0” for rate, where a rate above 0 is needed. It was left out.',
      'The link gave “200” for staked, where a share from 0 to 100 is needed. 0 is used.',
    ]);
  });

  it('writes what it reads', () => {
    const { inputs } = parse('amount=5e6&currency=CHF&rate=1.12&staked=12.5&rewards=4.1');
    expect(parse(new URLSearchParams(toCostsEntries(inputs)).toString()).inputs).toEqual(inputs);
  });
});

describe('parseCostsApiParams', () => {
  const problems = (query: string) => {
    const read = parseCostsApiParams(new URLSearchParams(query));
    return read.success ? [] : read.problems;
  };

  it('takes shares from 0 to 1, and leaves the mandate in the rest', () => {
    const read = parseCostsApiParams(new URLSearchParams('amount=5000&staked=0.5&region=eu'));
    expect(read).toMatchObject({
      success: true,
      params: { inputs: { amount: 5000, staked: 0.5, currency: 'USD', rate: null } },
    });
    if (read.success) expect(read.params.mandate.toString()).toBe('region=eu');
  });

  it.each([
    ['amount=much', 'amount', 'a number of 0 or more'],
    ['staked=25', 'staked', 'a share from 0 to 1'],
    ['rate=0', 'rate', 'a number above 0'],
    ['currency=€', 'currency', 'a code in capitals, such as USD or ETH'],
    ['withdrawals=-1', 'withdrawals', 'a number of withdrawals in a year'],
  ])('%s is refused by name', (query, parameter, expected) => {
    expect(problems(query)).toMatchObject([{ parameter, expected }]);
  });
});

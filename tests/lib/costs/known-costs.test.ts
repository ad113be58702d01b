import { describe, expect, it } from 'vitest';
import type { Fee } from '@/lib/catalogue/types';
import { knownCosts } from '@/lib/costs/known-costs';
import { type CostInputs, defaultCostInputs } from '@/lib/url/costs-params';
import { makeFee, makeSource } from '@/tests/fixtures/make-provider';

const fee = (given: Partial<Fee>): Fee =>
  makeFee({
    ...{ unit: 'bps', currency: 'USD', asOf: '2026-01', current: 'yes' },
    sources: [makeSource()],
    ...given,
  });
const staking = {
  supported: true,
  note: '',
  networks: ['Ethereum (ETH)'],
  commission: null,
  sources: [],
};
const inputs: CostInputs = {
  ...defaultCostInputs,
  amount: 40_000_000,
  currency: 'EUR',
  rate: 1.1,
  asset: 'ETH',
  staked: 0.25,
  rewards: 0.03,
  withdrawals: 24,
};
const of = (fees: Fee[], given: Partial<CostInputs> = {}) =>
  knownCosts({ fees, staking }, { ...inputs, ...given });

describe('knownCosts', () => {
  it('a rate on the first part alone goes from that part to all of it', () => {
    // 40 bps of USD 1 million at 1.10 dollars a euro, and of EUR 40 million.
    const { parts, year } = of([
      fee({
        amount: 40,
        current: 'unknown',
        limits: { upTo: { amount: 1_000_000, currency: 'USD' } },
      }),
    ]);
    expect(parts[0]?.low).toBeCloseTo(4000 / 1.1, 9);
    expect(parts[0]?.high).toBeCloseTo(160_000, 9);
    expect(parts[0]?.formula).toBe('40 basis points a year, of the first USD 1,000,000 or of all');
    expect(parts[0]?.condition).toEqual({ tier: null, isCurrent: false });
    expect(year?.high).toBeCloseTo(160_000, 9);
  });

  it('below that part the rate is one figure', () => {
    const { year } = of(
      [fee({ amount: 40, limits: { upTo: { amount: 1_000_000, currency: 'USD' } } })],
      { amount: 500_000 },
    );
    expect(year?.low).toBeCloseTo(2000, 9);
    expect(year?.high).toBeCloseTo(2000, 9);
  });

  it('a commission is taken of the rewards of what is staked', () => {
    const { parts } = of([
      fee({ kind: 'staking-commission', basis: 'share-of-rewards', amount: 10, unit: 'percent' }),
    ]);
    expect(parts).toMatchObject([{ kind: 'staking-commission', condition: null }]);
    expect(parts[0]?.low).toBeCloseTo(30_000, 9);
  });

  it('a charge for each withdrawal is turned into the reader’s currency at the reader’s rate', () => {
    const withdrawal = fee({
      kind: 'withdrawal',
      basis: 'per-withdrawal',
      amount: 125,
      unit: 'currency',
    });
    expect(of([withdrawal]).year?.low).toBeCloseTo((24 * 125) / 1.1, 9);
    expect(of([withdrawal], { rate: null })).toMatchObject({ year: null, parts: [] });
    expect(of([withdrawal], { currency: 'USD', rate: null }).year?.low).toBe(3000);
  });

  it('what is paid once is no part of a year', () => {
    const { year, parts } = of([
      fee({ kind: 'onboarding', basis: 'one-time', amount: 500, unit: 'currency' }),
    ]);
    expect(year).toBeNull();
    expect(parts).toMatchObject([{ once: true, formula: 'USD 500 once' }]);
  });

  it('a range stays a range', () => {
    expect(of([fee({ amount: [5, 10] })]).year).toMatchObject({ low: 20_000, high: 40_000 });
  });

  it.each([
    ['out of force', { amount: 40, current: 'no' as const }],
    ['of one client', { amount: 40, limits: { client: 'One estate' } }],
    ['of another service', { amount: 40, limits: { service: 'developer platform' } }],
    ['of another asset', { amount: 40, limits: { asset: 'ALEO' } }],
    ['not public', { amount: null }],
    ['on a basis that cannot be told', { amount: 40, basis: 'accrual' }],
  ])('a fee %s is not counted, and its kind stays unknown', (_, given) => {
    const { parts, unknown } = of([fee(given)]);
    expect(parts).toEqual([]);
    expect(unknown).toContain('custody');
  });

  it('only what applies is missed', () => {
    expect(of([]).unknown).toEqual([
      'custody',
      'minimum',
      'staking-commission',
      'withdrawal',
      'onboarding',
    ]);
    expect(of([], { staked: 0, withdrawals: 0 }).unknown).toEqual([
      'custody',
      'minimum',
      'onboarding',
    ]);
  });

  it('says whether the asset is among those that it stakes', () => {
    expect(of([]).stakes).toBe(true);
    expect(of([], { asset: 'ALEO' }).stakes).toBe(false);
    expect(of([], { asset: null }).stakes).toBeNull();
  });
});

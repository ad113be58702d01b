import type { CostInputs } from '@/lib/url/costs-params';
import { rewardsOf } from './in-currency';
import type { CostKind } from './known-costs';

/**
 * What a provider quoted a reader, by kind: basis points a year for custody, per cent of rewards for
 * staking, and money for the rest: a year, for each withdrawal, once.
 */
export type Quote = Readonly<Partial<Record<CostKind, number>>>;

export const quoteUnits: Readonly<Record<CostKind, 'bps' | 'percent' | 'money'>> = {
  custody: 'bps',
  minimum: 'money',
  'staking-commission': 'percent',
  withdrawal: 'money',
  onboarding: 'money',
};

type Range = { readonly low: number; readonly high: number };

type QuotedCosts = {
  /** Of a year. */
  readonly year: Range;
  /** Custody alone, by its rate, or the minimum where the rate comes to less. */
  readonly custody: Range;
  /** Paid once, and no part of a year; null where nothing was quoted. */
  readonly once: number | null;
  /** Kinds that apply and of which neither a quote nor an amount is public. */
  readonly lacking: readonly CostKind[];
};

/**
 * What a reader's quotes come to in a year, with what is public in place of what was not quoted. Null
 * without a rate of custody: a total without it would be none.
 *
 * Decided here: a minimum is a floor under the rate and no charge beside it.
 *
 * @param known what is public of a year, by kind
 * @param unknown kinds that apply and of which nothing is public
 */
export function quotedCosts(
  quote: Quote,
  inputs: Pick<CostInputs, 'amount' | 'staked' | 'rewards' | 'withdrawals'>,
  known: Readonly<Partial<Record<CostKind, Range>>>,
  unknown: readonly CostKind[],
): QuotedCosts | null {
  if (quote.custody === undefined) return null;
  const rate = (inputs.amount * quote.custody) / 10_000;
  const of = (kind: CostKind, times: number): Range => {
    const own = quote[kind];
    return own === undefined
      ? (known[kind] ?? { low: 0, high: 0 })
      : { low: own * times, high: own * times };
  };
  const floor = of('minimum', 1);
  const custody = { low: Math.max(rate, floor.low), high: Math.max(rate, floor.high) };
  const parts = [
    custody,
    of('staking-commission', rewardsOf(inputs) / 100),
    of('withdrawal', inputs.withdrawals),
  ];
  return {
    year: {
      low: parts.reduce((sum, { low }) => sum + low, 0),
      high: parts.reduce((sum, { high }) => sum + high, 0),
    },
    custody,
    once: quote.onboarding ?? null,
    lacking: unknown.filter((kind) => quote[kind] === undefined),
  };
}

import type { CostInputs } from '@/lib/url/costs-params';

/** What an amount in US dollars is in the reader's currency; null without a rate. */
export function fromDollars(dollars: number, { currency, rate }: CostInputs): number | null {
  if (currency === 'USD') return dollars;
  return rate === null ? null : dollars / rate;
}

/** Rewards of a year, in the reader's currency. */
export const rewardsOf = ({
  amount,
  staked,
  rewards,
}: Pick<CostInputs, 'amount' | 'staked' | 'rewards'>): number => amount * staked * rewards;

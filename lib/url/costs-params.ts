import type { Notice } from './mandate';
import { unusableValue } from './notices';
import { type SearchParams, toRawParams } from './raw-params';
import { readLast, readNumber, type TellNotice } from './read-values';

/** What a reader would hold, and what would be done with it in a year. Nothing of it is stored. */
export type CostInputs = {
  /** Assets in custody, in `currency`. */
  readonly amount: number;
  readonly currency: string;
  /**
   * US dollars for one unit of the currency, as the reader typed it; none is fetched. Null where none
   * is given: what is charged in dollars can then not be told in another currency.
   */
  readonly rate: number | null;
  /** The asset that is staked, or null where none was named. */
  readonly asset: string | null;
  /** Share of the assets that is staked, 0 to 1. */
  readonly staked: number;
  /** Rewards of a year as a share of what is staked, 0 to 1. */
  readonly rewards: number;
  /** Withdrawals in a year. */
  readonly withdrawals: number;
};

/** An amount to begin with; everything that evidence cannot know begins with nothing. */
export const defaultCostInputs: CostInputs = {
  amount: 10_000_000,
  currency: 'USD',
  rate: null,
  asset: null,
  staked: 0,
  rewards: 0,
  withdrawals: 0,
};

/** Beyond it an amount is a slip, and its sums would lose digits. */
export const largestAmount = 1e15;
export const mostWithdrawals = 1e6;

/** Parameters that costs have beside a mandate. On the page shares are written in per cent. */
export const costsParameters = [
  'amount',
  'currency',
  'rate',
  'asset',
  'staked',
  'rewards',
  'withdrawals',
] as const;

/** Codes of currencies and of assets. */
export const codePattern = /^[A-Z0-9]{2,10}$/;

/**
 * Reads what a reader would hold, tolerantly: figures may have separators, a share may end in "%".
 * What cannot be read is told, and what there is to begin with stands in its place.
 */
export function parseCostsParams(searchParams: SearchParams): {
  inputs: CostInputs;
  notices: Notice[];
} {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const tell: TellNotice = (notice) => void notices.push(notice);

  const read = <Fallback extends number | null>(
    name: (typeof costsParameters)[number],
    fallback: Fallback,
    { most, least = 0, needed }: { most: number; least?: number; needed: string },
  ): number | Fallback => {
    const given = readLast(raw, name, tell);
    if (given === '') return fallback;
    const value = readNumber(given.replace(/[\s',_]|%$/g, ''));
    if (value !== null && value >= least && value <= most) return value;
    const instead = fallback === null ? 'It was left out.' : `${fallback} is used.`;
    tell(unusableValue(name, given, `${needed} is needed`, instead));
    return fallback;
  };
  const readCode = <Fallback extends string | null>(
    name: 'currency' | 'asset',
    fallback: Fallback,
  ) => {
    const given = readLast(raw, name, tell).toUpperCase();
    if (given === '' || codePattern.test(given)) return given === '' ? fallback : given;
    const instead = fallback === null ? 'It was left out.' : `${fallback} is used.`;
    tell(unusableValue(name, given, 'a code such as USD or ETH is needed', instead));
    return fallback;
  };
  const percent = { most: 100, needed: 'a share from 0 to 100' };
  const { amount, currency, asset, withdrawals } = defaultCostInputs;
  return {
    inputs: {
      amount: read('amount', amount, { most: largestAmount, needed: 'an amount in figures' }),
      currency: readCode('currency', currency),
      rate: read('rate', null, { least: 1e-9, most: 1e9, needed: 'a rate above 0' }),
      asset: readCode('asset', asset),
      staked: read('staked', 0, percent) / 100,
      rewards: read('rewards', 0, percent) / 100,
      withdrawals: Math.round(
        read('withdrawals', withdrawals, {
          most: mostWithdrawals,
          needed: 'a number of withdrawals',
        }),
      ),
    },
    notices,
  };
}

/** The same as a link of the page writes it, what there is to begin with left out. */
export function toCostsEntries(inputs: CostInputs): Record<string, string> {
  const { amount, currency, rate, asset, staked, rewards, withdrawals } = inputs;
  const start = defaultCostInputs;
  const inPercent = (share: number): string => String(Math.round(share * 1e10) / 1e8);
  return Object.fromEntries(
    Object.entries({
      amount: amount === start.amount ? '' : String(amount),
      currency: currency === start.currency ? '' : currency,
      rate: rate === null ? '' : String(rate),
      asset: asset ?? '',
      staked: staked === 0 ? '' : inPercent(staked),
      rewards: rewards === 0 ? '' : inPercent(rewards),
      withdrawals: withdrawals === 0 ? '' : String(withdrawals),
    }).filter(([, value]) => value !== ''),
  );
}

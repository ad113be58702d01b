import type { Fee, Provider } from '@/lib/catalogue/types';
import type { CostInputs } from '@/lib/url/costs-params';
import { fromDollars, rewardsOf } from './in-currency';

/** Kinds of fees that a client of custody meets; others are for something else. */
export const costKinds = [
  'custody',
  'minimum',
  'staking-commission',
  'withdrawal',
  'onboarding',
] as const;
export type CostKind = (typeof costKinds)[number];

/** What a published fee comes to in a year, low to high, in the reader's currency. */
export type CostPart = {
  readonly kind: CostKind;
  readonly low: number;
  readonly high: number;
  /** Paid once and no part of a year. */
  readonly once: boolean;
  /** "40 basis points of the first USD 1,000,000, or of all" */
  readonly formula: string;
  /** Under what it holds; null where it is known to be in force for anybody. */
  readonly condition: CostCondition | null;
  readonly fee: Fee;
};

type CostCondition = {
  /** For whom or up to what it was published. */
  readonly tier: string | null;
  /** False where nothing says that it is still in force. */
  readonly isCurrent: boolean;
};

export type KnownCosts = {
  readonly parts: readonly CostPart[];
  /** Of a year, without what is paid once; null where nothing is known. */
  readonly year: { readonly low: number; readonly high: number } | null;
  /** Kinds that apply and of which no amount is public. */
  readonly unknown: readonly CostKind[];
  /** Whether the provider is known to stake the asset; null where nothing is staked or named. */
  readonly stakes: boolean | null;
};

/**
 * What is publicly known of a provider's price for the assets given, and what is not.
 *
 * Decided here: a fee that is out of force, was agreed with one client, belongs to another service or
 * to another asset is not counted. A rate that holds up to an amount gives a range: of that much, or
 * of all. What is charged in a currency that cannot be turned into the reader's stays unknown. An
 * unknown part is never counted as low, high or average.
 */
export function knownCosts(
  { fees, staking }: Pick<Provider, 'fees' | 'staking'>,
  inputs: CostInputs,
): KnownCosts {
  const parts = fees.flatMap((fee) => priceOf(fee, inputs) ?? []);
  const yearly = parts.filter(({ once }) => !once);
  const sum = (bound: 'low' | 'high'): number =>
    yearly.reduce((total, part) => total + part[bound], 0);
  const applies: Readonly<Record<CostKind, boolean>> = {
    custody: true,
    minimum: true,
    onboarding: true,
    'staking-commission': inputs.staked > 0,
    withdrawal: inputs.withdrawals > 0,
  };
  return {
    parts,
    year: yearly.length === 0 ? null : { low: sum('low'), high: sum('high') },
    unknown: costKinds.filter((kind) => applies[kind] && !parts.some((part) => part.kind === kind)),
    stakes:
      inputs.staked === 0 || inputs.asset === null || staking.supported === null
        ? null
        : staking.networks.some((network) => namesAsset(network, inputs.asset ?? '')),
  };
}

/** Networks are named as evidence names them: "Ethereum (ETH)", "ETH". */
const namesAsset = (network: string, asset: string): boolean =>
  network
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .includes(asset);

function priceOf(fee: Fee, inputs: CostInputs): CostPart | null {
  const kind = costKinds.find((one) => one === fee.kind);
  const { limits } = fee;
  if (kind === undefined || fee.amount === null || fee.current === 'no') return null;
  if (limits?.client !== undefined || limits?.service !== undefined) return null;
  if (limits?.asset !== undefined && limits.asset !== inputs.asset) return null;
  const [low = 0, high = low] = Array.isArray(fee.amount) ? fee.amount : [fee.amount];
  const priced = charge(fee, { low, high }, inputs);
  if (priced === null) return null;
  const isCurrent = fee.current === 'yes';
  return {
    kind,
    ...priced,
    once: fee.basis === 'one-time',
    condition: isCurrent && fee.tier === null ? null : { tier: fee.tier, isCurrent },
    fee,
  };
}

type Range = { readonly low: number; readonly high: number };
type Charged = Range & { readonly formula: string };

const times = ({ low, high }: Range, factor: number): Range => ({
  low: low * factor,
  high: high * factor,
});

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const say = ({ low, high }: Range): string =>
  low === high ? figures.format(low) : `${figures.format(low)} to ${figures.format(high)}`;

const sayWithdrawals = (count: number): string =>
  count > 1 ? `of ${figures.format(count)} withdrawals` : 'withdrawal';

/** Null for a basis whose sum cannot be told from what was entered. */
function charge(fee: Fee, amount: Range, inputs: CostInputs): Charged | null {
  const dollars = fee.unit === 'currency' ? inUnits(fee, amount, inputs) : null;
  const price = `${fee.currency ?? ''} ${say(amount)}`.trim();
  switch (fee.basis) {
    case 'bps-per-year-on-assets':
      return chargeOnAssets(fee, amount, inputs);
    case 'per-month':
      return dollars && { ...times(dollars, 12), formula: `${price} a month` };
    case 'per-year':
      return dollars && { ...dollars, formula: `${price} a year` };
    case 'one-time':
      return dollars && { ...dollars, formula: `${price} once` };
    case 'balance':
      // A least balance is no price: what matters is that the assets reach it.
      return dollars && { low: 0, high: 0, formula: `a balance of at least ${price}` };
    case 'per-withdrawal':
      return (
        dollars && {
          ...times(dollars, inputs.withdrawals),
          formula: `${price} for each ${sayWithdrawals(inputs.withdrawals)}`,
        }
      );
    case 'share-of-rewards':
      return fee.unit === 'percent' && inputs.staked > 0
        ? { ...times(amount, rewardsOf(inputs) / 100), formula: `${say(amount)}% of rewards` }
        : null;
    default:
      return null;
  }
}

function inUnits({ currency }: Fee, amount: Range, inputs: CostInputs): Range | null {
  if (currency === inputs.currency) return amount;
  if (currency !== 'USD') return null;
  const unit = fromDollars(1, inputs);
  return unit === null ? null : times(amount, unit);
}

function chargeOnAssets({ unit, limits }: Fee, bps: Range, inputs: CostInputs): Charged | null {
  if (unit !== 'bps') return null;
  const rate = times(bps, 1e-4);
  const all = rate.high * inputs.amount;
  const limit = limits?.upTo;
  if (limit === undefined) {
    return { low: rate.low * inputs.amount, high: all, formula: `${say(bps)} basis points a year` };
  }
  const bounded =
    limit.currency === inputs.currency
      ? limit.amount
      : limit.currency === 'USD'
        ? fromDollars(limit.amount, inputs)
        : null;
  if (bounded === null) return null;
  const first = `${limit.currency} ${figures.format(limit.amount)}`;
  return inputs.amount <= bounded
    ? { low: rate.low * inputs.amount, high: all, formula: `${say(bps)} basis points a year` }
    : {
        low: rate.low * bounded,
        high: all,
        formula: `${say(bps)} basis points a year, of the first ${first} or of all`,
      };
}

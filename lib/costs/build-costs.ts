import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { Catalogue, Source } from '@/lib/catalogue/types';
import { capitalise, formatCount, formatDate, formatList } from '@/lib/format';
import { plain, strong, type TextPart } from '@/lib/words/text-part';
import { required } from '@/lib/scoring';
import type { CostInputs } from '@/lib/url/costs-params';
import { fromDollars, rewardsOf } from './in-currency';
import { type CostKind, type CostPart, type KnownCosts, knownCosts } from './known-costs';
import { formatMoneyRange } from './money-words';

/** One provider's price as far as it is public. */
export type ProviderCosts = Pick<AssessedProvider, 'slug' | 'name' | 'shortName' | 'group'> &
  KnownCosts & {
    /** What evidence says of its price, each with its source: amounts, and kinds without one. */
    readonly said: readonly SaidFee[];
  };

type SaidFee = {
  readonly what: string;
  readonly statement: string;
  readonly asOf: string | null;
  readonly current: 'yes' | 'no' | 'unknown';
  readonly sources: readonly Source[];
};

export type CostsView = {
  readonly inputs: CostInputs;
  readonly answer: TextPart[];
  /** In the groups of the mandate: those that meet all, the open ones, those ruled out. */
  readonly groups: readonly {
    readonly group: AssessedProvider['group'];
    readonly rows: readonly ProviderCosts[];
  }[];
  /** One basis point of the assets, in the reader's currency. */
  readonly basisPoint: number;
  /** Rewards of a year. */
  readonly rewards: number;
  /** Whether fees in US dollars can be told in the reader's currency. */
  readonly hasRate: boolean;
};

export const costKindWords: Readonly<Record<CostKind, string>> = {
  custody: 'custody rate',
  minimum: 'minimum',
  'staking-commission': 'staking commission',
  withdrawal: 'withdrawal fee',
  onboarding: 'onboarding fee',
};

/** @example "minimum and withdrawal fee" */
export const sayCostKinds = (kinds: readonly CostKind[]): string =>
  formatList(kinds.map((kind) => costKindWords[kind]));

/** @example "Custody rate: 40 basis points a year, of the first USD 1,000,000 or of all, Aug 2019, if still in force" */
export function sayCostPart(part: CostPart, currency: string): string {
  const { kind, formula, condition, fee, low, high, once } = part;
  const price = high > 0 ? ` (${formatMoneyRange(low, high, currency)}${once ? ' once' : ''})` : '';
  return [
    `${capitalise(costKindWords[kind])}: ${formula}${price}`,
    fee.asOf === null ? (fee.asOfNote ?? 'undated') : formatDate(fee.asOf),
    ...(condition?.tier ? [condition.tier] : []),
    ...(condition?.isCurrent === false ? ['if still in force'] : []),
  ].join(', ');
}

/**
 * What custody would cost, as far as it is public, in the groups of the mandate. There is no order by
 * price: with a part unknown for everybody, any order would be an order of what is published.
 */
export function buildCosts(
  { providers }: Pick<Catalogue, 'providers'>,
  { ranked, open, ruledOut }: Pick<Assessment, 'ranked' | 'open' | 'ruledOut'>,
  inputs: CostInputs,
): CostsView {
  const priced = [...ranked, ...open, ...ruledOut].map((one): ProviderCosts => {
    const { slug, name, shortName, group } = one;
    const provider = required(
      providers.find((other) => other.slug === slug),
      `the provider "${slug}"`,
    );
    const said = provider.fees.map(({ what, statement, asOf, current, sources }) => ({
      what,
      statement,
      asOf,
      current,
      sources,
    }));
    return { slug, name, shortName, group, ...knownCosts(provider, inputs), said };
  });
  const groups = (['meets', 'open', 'ruled-out'] as const).map((group) => ({
    group,
    rows: priced.filter((row) => row.group === group),
  }));
  return {
    inputs,
    answer: sayWhatIsPublic(priced),
    groups: groups.filter(({ rows }) => rows.length > 0),
    basisPoint: inputs.amount / 10_000,
    rewards: rewardsOf(inputs),
    hasRate: fromDollars(1, inputs) !== null,
  };
}

/** Whether a custody rate is public and known to be in force; then whose is public but old. */
function sayWhatIsPublic(rows: readonly ProviderCosts[]): TextPart[] {
  const custody = rows.map((row) => ({
    row,
    part: row.parts.find(({ kind }) => kind === 'custody'),
  }));
  const current = custody.filter(({ part }) => part !== undefined && isInForce(part.condition));
  const older = custody.filter(({ part }) => part !== undefined && !isInForce(part.condition));
  const first =
    current.length === 0
      ? `No current custody rate is public for any of the ${formatCount(rows.length, 'provider')}.`
      : `A current custody rate is public for ${current.length} of ${rows.length}.`;
  const names = formatList(older.map(({ row }) => row.shortName));
  return [
    strong(first),
    plain(
      older.length === 0
        ? ' '
        : ` For ${names} an older schedule is public, and nothing says that it still holds. `,
    ),
    plain(
      'This page does not rank by price: it shows what is known and takes the quotes you receive.',
    ),
  ];
}

const isInForce = (condition: { readonly isCurrent: boolean } | null): boolean =>
  condition === null || condition.isCurrent;

import { formatList } from '@/lib/format';
import { criterionIds, factorAnchor, factorIds } from '@/lib/rubric/ids';
import type { Notice, RankingParams } from './mandate';
import type { PublishedWeights } from './mandate-defaults';
import { unknownValues } from './notices';
import { toHref } from './ranking-query';
import { listItems, type SearchParams, toRawParams } from './raw-params';
import { readChoice, type TellNotice } from './read-values';

/** What the comparison's link says beside the mandate. */
export type CompareParams = {
  /** Slugs in the order of the columns, each once; at most `mostCompared`. */
  readonly slugs: readonly string[];
  /** True: rows that are the same for all are left out. */
  readonly onlyDifferences: boolean;
  /** What is open: all, groups of rows, or rows; the rest is a line each. */
  readonly open: readonly string[];
};

/** Rows that open besides those of factors, and due diligence, which is not a row. */
const openRows = [
  ...['requirements', 'qualified', 'regions', 'staking', 'commission', 'owner'],
  ...['entities', 'dependencies', 'fees', 'incidents', 'changes', 'diligence'],
];

const openParts: readonly string[] = [
  ...['all', 'record'],
  ...criterionIds,
  ...openRows,
  ...factorIds.map(factorAnchor),
];

/** Whether a part is open: by itself, with its group, or with everything. */
export const isOpen = (
  { open }: Pick<CompareParams, 'open'>,
  part: string,
  group?: string,
): boolean => ['all', part, group].some((one) => one !== undefined && open.includes(one));

/** The same with one part opened or closed; closing all closes everything. */
export const toggleOpen = (compare: CompareParams, part: string): CompareParams => ({
  ...compare,
  open: compare.open.includes(part)
    ? compare.open.filter((one) => one !== part)
    : part === 'all'
      ? ['all']
      : openParts.filter((one) => one === part || compare.open.includes(one)),
});

/**
 * How the link asks for a comparison: not at all, by naming providers, or by the button of the
 * choice, which also asks where nobody is ticked.
 */
export type AskedFor = 'nothing' | 'named' | 'pressed';

/** What the button of the choice sends besides the boxes: a provider without a name. */
export const pressedValue = '';

/** The names of those parameters; the reader of the mandate must not call them unknown. */
export const compareParameters = ['providers', 'only', 'show'] as const;

export const leastCompared = 2;
/** Four columns are what a desk shows with statements that can still be read. */
export const mostCompared = 4;

/**
 * Tolerant in: unknown providers and those beyond the fourth are dropped and told. Fewer than two
 * give no comparison; the page then offers a choice, and says why where `asked` is something. A
 * provider named twice is compared once.
 */
export function parseCompareParams(
  searchParams: SearchParams,
  providers: readonly { readonly slug: string; readonly shortName: string }[],
): { compare: CompareParams; asked: AskedFor; notices: Notice[] } {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const tell: TellNotice = (notice) => void notices.push(notice);

  const items = listItems(raw.get('providers') ?? []);
  const named = [...new Set(items.filter(Boolean))];
  const known = new Map(providers.map(({ slug, shortName }) => [slug, shortName]));
  const unknown = named.filter((slug) => !known.has(slug));
  if (unknown.length > 0) tell(unknownValues('providers', ['provider', 'providers'], unknown));

  const found = named.filter((slug) => known.has(slug));
  const beyond = found.slice(mostCompared).map((slug) => known.get(slug) ?? slug);
  if (beyond.length > 0) tell(tooMany(beyond));

  const parts = listItems(raw.get('show') ?? []).filter(Boolean);
  const strange = [...new Set(parts.filter((part) => !openParts.includes(part)))];
  if (strange.length > 0) tell(unknownValues('show', ['part', 'parts'], strange));

  const only = readChoice(raw, 'only', ['everything', 'differences'], tell);
  return {
    compare: {
      slugs: found.slice(0, mostCompared),
      onlyDifferences: only === 'differences',
      open: parts.includes('all') ? ['all'] : openParts.filter((part) => parts.includes(part)),
    },
    asked: items.includes(pressedValue) ? 'pressed' : named.length > 0 ? 'named' : 'nothing',
    notices,
  };
}

/**
 * What is compared where the link names nobody: the shortlist, where it has two or more. Whoever has
 * chosen need not choose again; of more than four the first four are taken, which is told.
 */
export function compareShortlist(
  { compare, asked }: { readonly compare: CompareParams; readonly asked: AskedFor },
  shortlist: readonly string[],
  providers: readonly { readonly slug: string; readonly shortName: string }[],
): { compare: CompareParams; notices: Notice[] } {
  if (asked !== 'nothing' || shortlist.length < leastCompared) return { compare, notices: [] };
  const beyond = shortlist.slice(mostCompared);
  const names = providers.filter(({ slug }) => beyond.includes(slug));
  return {
    compare: { ...compare, slugs: shortlist.slice(0, mostCompared) },
    notices: beyond.length === 0 ? [] : [tooMany(names.map(({ shortName }) => shortName))],
  };
}

function tooMany(names: readonly string[]): Notice {
  const were = names.length === 1 ? 'was' : 'were';
  return {
    parameter: 'providers',
    message: `Four providers at most stand side by side. ${formatList(names)} ${were} left out.`,
  };
}

/**
 * Canonical out: the comparison's link with the whole mandate. What narrows or orders the ranking
 * stays with the ranking.
 *
 * @example toCompareHref(toComparison(['acme', 'borg']), params, published)
 *   // "/compare?providers=acme,borg&region=eu"
 */
export function toCompareHref(
  { slugs, onlyDifferences, open }: CompareParams,
  params: RankingParams,
  publishedWeights: PublishedWeights,
): string {
  return toHref('/compare', { ...params, q: '', sort: 'score' }, publishedWeights, {
    ...(slugs.length > 0 && { providers: slugs.join(',') }),
    ...(onlyDifferences && { only: 'differences' }),
    ...(open.length > 0 && { show: open.join(',') }),
  });
}

/** A comparison as it is first met: every row, a line each. */
export const toComparison = (slugs: readonly string[]): CompareParams => ({
  slugs,
  onlyDifferences: false,
  open: [],
});

/** One more column at the end; the same where there is no room for it. */
export function withCompared(compare: CompareParams, slug: string): CompareParams {
  const { slugs } = compare;
  if (slugs.includes(slug) || slugs.length >= mostCompared) return compare;
  return { ...compare, slugs: [...slugs, slug] };
}

export function withoutCompared(compare: CompareParams, slug: string): CompareParams {
  return { ...compare, slugs: compare.slugs.filter((other) => other !== slug) };
}

/** Another provider in the same column; one that stands elsewhere already swaps places. */
export function replaceCompared(compare: CompareParams, slug: string, by: string): CompareParams {
  const slugs = compare.slugs.map((other) => (other === slug ? by : other === by ? slug : other));
  return { ...compare, slugs };
}

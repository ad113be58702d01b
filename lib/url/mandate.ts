import type { RequirementId } from '@/lib/requirements';
import { type CriterionId, criterionIds, type FactorId, factorIds } from '@/lib/rubric/ids';

/** What a reader asks for: gates first, then weights, doubt and spread. Everything a link can say. */
export type Mandate = {
  /** All that is required, regions among it, in the order of the canonical link. */
  requirements: RequirementId[];
  /** Which evidence counts. */
  evidence: Strictness;
  /** Whether those with open requirements are ranked with those that meet all. */
  open: OpenPlace;
  /** Weights of factors inside their criterion, where not 1; any non-negative numbers. */
  factors: Partial<Record<FactorId, number>>;
  /** As entered: any non-negative numbers, not all zero. */
  weights: Record<CriterionId, number>;
  /** Benefit of the doubt, 0 to 100. */
  doubt: number;
  /** Spread of the weights in the draws, in per cent, 0 to 100. */
  spread: number;
};

/** Any source; a company's own and better; a regulator's and filings only. */
export const strictnesses = ['any', 'company', 'primary'] as const;
export type Strictness = (typeof strictnesses)[number];

export const openPlaces = ['apart', 'together'] as const;
type OpenPlace = (typeof openPlaces)[number];

/** What a list can be ordered by; plain, the best, the first or the most stands first. */
export const plainSorts = ['score', 'name', 'low', 'high', 'article'] as const;
const chanceSorts = ['first', 'top', 'likely', 'possible'] as const;

export type SortColumn =
  (typeof plainSorts)[number] | (typeof chanceSorts)[number] | CriterionId | FactorId;

/** A column, or the same the other way round: "-ux". */
export type SortKey = SortColumn | `-${SortColumn}`;

const sortColumns: readonly SortColumn[] = [
  ...plainSorts,
  ...chanceSorts,
  ...criterionIds,
  ...factorIds,
];

/** Every order that a link can ask for, the default first. */
export const sortKeys: readonly [SortKey, ...SortKey[]] = [
  'score',
  ...sortColumns.filter((column) => column !== 'score'),
  ...sortColumns.map((column): SortKey => `-${column}`),
];

/** What to say where a link asks for another one: 72 names would help nobody. */
export const sortExpectation = `one of ${[...plainSorts, ...chanceSorts].join(', ')}, a criterion or a factor, each with - for the other way round`;

/** @example toSortColumn('-ux') // { column: 'ux', isReversed: true } */
export function toSortColumn(key: SortKey): { column: SortColumn; isReversed: boolean } {
  const column = sortColumns.find((one) => one === key || `-${one}` === key) ?? 'score';
  return { column, isReversed: column !== key };
}

export const viewKeys = ['bars', 'matrix', 'numbers'] as const;
export type ViewKey = (typeof viewKeys)[number];

/** The whole state of the ranking page, as its link holds it. */
export type RankingParams = {
  mandate: Mandate;
  /** Narrows what is shown; changes no rank. */
  q: string;
  sort: SortKey;
  view: ViewKey;
  /** Slugs in the order of choice. */
  shortlist: string[];
  /** Edition id, or null for the newest. */
  edition: string | null;
};

/** What a tolerant parser dropped, told to the reader. */
export type Notice = { parameter: string; message: string };

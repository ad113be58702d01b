import type { ChangeNote, RegionBadge } from '@/lib/assessment/assessed-provider';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type {
  Change,
  Dependencies,
  Entity,
  Fee,
  Finding,
  Incident,
  RegionAvailability,
  Source,
} from '@/lib/catalogue/types';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import type { Contribution, CriterionScore, Interval } from '@/lib/scoring';
import type { LeadWord } from './compared-provider';

/** One row of the comparison: the same question put to every provider. */
type Row<Kind extends string, Value> = {
  readonly kind: Kind;
  /** Unique in the table; the anchor of the row. */
  readonly id: string;
  readonly label: string;
  /** A few words under the label, or null. */
  readonly note: string | null;
  /** False when every provider reads the same in what the row compares. */
  readonly differs: boolean;
  /** One value per provider, in the order of the columns. */
  readonly cells: readonly Value[];
};

export type StakingReading = {
  readonly supported: boolean | null;
  readonly networks: readonly string[];
  readonly note: string;
  readonly sources: readonly Source[];
};

export type CommissionReading = {
  readonly commission: string | null;
  readonly sources: readonly Source[];
};

export type OwnerReading = {
  readonly owner: string | null;
  readonly listed: string | null;
  readonly sources: readonly Source[];
};

export type RegionReading = RegionBadge & Pick<RegionAvailability, 'sources'>;

export type CriterionReading = CriterionScore & { readonly lead: LeadWord };

export type FactorReading = {
  readonly finding: Finding;
  readonly contribution: Contribution;
  /** The levels that count where strict evidence leaves more open than was found; null elsewhere. */
  readonly countedAs: Interval | null;
  readonly lead: LeadWord;
};

export type RequirementsRow = Row<'requirements', readonly RequirementOutcome[]>;
export type QualifiedRow = Row<'qualified', RequirementOutcome>;
export type RegionsRow = Row<'regions', readonly RegionReading[]>;
export type StakingRow = Row<'staking', StakingReading>;
export type CommissionRow = Row<'commission', CommissionReading>;
export type OwnerRow = Row<'owner', OwnerReading>;
export type ChangeRow = Row<'change', ChangeNote | null>;
export type CriterionRow = Row<'criterion', CriterionReading> & {
  readonly criterion: CriterionId;
  /** Share of the total, 0 to 1. */
  readonly weight: number;
};
export type FactorRow = Row<'factor', FactorReading> & {
  readonly criterion: CriterionId;
  readonly factor: FactorId;
};
export type EntitiesRow = Row<'entities', readonly Entity[]>;
export type FeesRow = Row<'fees', readonly Fee[]>;
export type IncidentsRow = Row<'incidents', readonly Incident[]>;
export type ChangesRow = Row<'changes', readonly Change[]>;
/** Null in an edition that does not say on whom a provider depends. */
export type DependenciesRow = Row<'dependencies', Dependencies | null>;

export type ComparisonRow =
  | RequirementsRow
  | QualifiedRow
  | RegionsRow
  | StakingRow
  | CommissionRow
  | OwnerRow
  | ChangeRow
  | CriterionRow
  | FactorRow
  | EntitiesRow
  | FeesRow
  | IncidentsRow
  | ChangesRow
  | DependenciesRow;

/**
 * The cells of a row, and whether they differ.
 *
 * @param keyOf what the row compares, as a text: cells with the same text are the same
 */
export function toCells<Column, Value>(
  columns: readonly Column[],
  toValue: (column: Column) => Value,
  keyOf: (value: Value) => string,
): { cells: Value[]; differs: boolean } {
  const cells = columns.map(toValue);
  return { cells, differs: new Set(cells.map(keyOf)).size > 1 };
}

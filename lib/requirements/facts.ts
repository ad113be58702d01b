import type { Grade } from '@/lib/rubric/grades';
import type { FactorId, RegionId } from '@/lib/rubric/ids';
import type { LevelIntervals } from '@/lib/scoring';

/**
 * What requirements read of a provider: slim and serialisable, because it travels to the browser,
 * where private answers change it and outcomes are decided again. Sources are ids of the provider's
 * own list.
 */
type Sourced = {
  readonly sources: readonly string[];
  /** The best grade among the sources; null without any. */
  readonly grade: Grade | null;
};

export type RegionStatus = 'yes' | 'limited' | 'no' | 'unknown';

export type RegionFact = Sourced & {
  readonly status: RegionStatus;
  readonly note: string | null;
  /** Ids of the entities with which a client there would sign; null: the edition does not say. */
  readonly servedBy: readonly string[] | null;
};

export type StakingFact = Sourced & {
  /** null: not settled by evidence. */
  readonly supported: boolean | null;
  readonly note: string | null;
  readonly networkCount: number;
  /** Tickers in lower case, as links name them. */
  readonly assets: readonly string[];
};

export type EntityFact = Sourced & {
  readonly id: string;
  readonly name: string;
  readonly kind: 'bank' | 'trust-company' | 'licensed-firm' | 'registered-firm' | 'other';
  /** An affiliate belongs to the group but holds no client assets. */
  readonly role: 'custodian' | 'affiliate';
  readonly status: 'active' | 'conditional' | 'applied' | 'lapsed' | 'unknown';
  /** null: not settled by evidence; `not-applicable`: no custodian, or not in the United States. */
  readonly qualifiedCustodian: boolean | 'not-applicable' | null;
  readonly qualifiedBasis: string;
  readonly licence: string;
};

/** The sentence behind a finding; its level interval is in `levels`. */
type FindingFact = Sourced & { readonly statement: string };

export type IncidentFact = Sourced & {
  readonly kind: 'enforcement' | 'breach' | 'outage' | 'litigation' | 'other';
  readonly resolved: 'yes' | 'no' | 'unknown';
  readonly what: string;
};

/** What public texts say on lending or pledging client assets without consent (item l4). */
export type LendingFact = Sourced & {
  /** `stated-yes`: it is said not to happen without consent. */
  readonly status: LendingStatus;
  readonly statement: string;
  /** Where the answer differs from company to company. */
  readonly entities: readonly { readonly id: string; readonly status: LendingStatus }[];
};

export type LendingStatus = 'stated-yes' | 'stated-no' | 'stated' | 'conflicting' | 'not-found';

/** A dated search for actions of regulators that are still open. */
type EnforcementSearch = { readonly date: string; readonly places: readonly string[] };

/** Everything about one provider that a requirement can ask for. */
export type RequirementFacts = {
  readonly levels: LevelIntervals;
  readonly findings: Readonly<Record<FactorId, FindingFact>>;
  readonly regions: Readonly<Record<RegionId, RegionFact>>;
  readonly staking: StakingFact;
  readonly entities: readonly EntityFact[];
  readonly incidents: readonly IncidentFact[];
  /** null: none is recorded. */
  readonly enforcementSearch: EnforcementSearch | null;
  readonly lending: LendingFact | null;
};

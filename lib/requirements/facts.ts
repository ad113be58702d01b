import type { FactorId, RegionId } from '@/lib/rubric/ids';
import type { LevelIntervals } from '@/lib/scoring';

/**
 * What requirements read of a provider: slim and serialisable, because it travels to the browser,
 * where private answers change it and outcomes are decided again. Sources are ids of the provider's
 * own list.
 */
type Sourced = { readonly sources: readonly string[] };

export type RegionStatus = 'yes' | 'limited' | 'no' | 'unknown';

export type RegionFact = Sourced & {
  readonly status: RegionStatus;
  readonly note: string | null;
};

export type StakingFact = Sourced & {
  /** null: not settled by evidence. */
  readonly supported: boolean | null;
  readonly note: string | null;
  readonly networkCount: number;
};

export type EntityFact = Sourced & {
  readonly name: string;
  readonly kind: 'bank' | 'trust-company' | 'licensed-firm' | 'registered-firm' | 'other';
  /** An affiliate belongs to the group but holds no client assets. */
  readonly role: 'custodian' | 'affiliate';
  readonly status: 'active' | 'conditional' | 'applied' | 'lapsed' | 'unknown';
  /** null: not settled by evidence. */
  readonly qualifiedCustodian: boolean | 'not-applicable' | null;
  readonly qualifiedBasis: string;
  readonly licence: string;
};

/** The sentence behind a finding; its level interval is in `levels`. */
export type FindingFact = Sourced & { readonly statement: string };

export type IncidentFact = Sourced & {
  readonly kind: 'enforcement' | 'breach' | 'outage' | 'litigation' | 'other';
  readonly resolved: 'yes' | 'no' | 'unknown';
  readonly what: string;
};

/** Everything about one provider that a requirement can ask for. */
export type RequirementFacts = {
  readonly levels: LevelIntervals;
  /** Of every factor that a requirement reads (`factorsRead`). */
  readonly findings: Readonly<Partial<Record<FactorId, FindingFact>>>;
  readonly regions: Readonly<Record<RegionId, RegionFact>>;
  readonly staking: StakingFact;
  readonly entities: readonly EntityFact[];
  readonly incidents: readonly IncidentFact[];
};

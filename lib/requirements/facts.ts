import type { Interval } from './types';

/**
 * What gates read and what they answer. `S` is whatever a source is to the caller: gates hand
 * sources through untouched, so that a reason can be followed to its document.
 */

/** Requirements that are switched on or off. */
export type RequirementGate =
  'staking' | 'qualified' | 'charter' | 'segregation' | 'insurance' | 'audit' | 'enforcement';

/** A gate: one per required region, one per requirement. */
export type GateKey = `region:${string}` | RequirementGate;

/** `open`: evidence does not settle it, so it becomes a question instead of a verdict. */
export type GateOutcome = 'pass' | 'fail' | 'open';

type Sourced<S> = { readonly sources: readonly S[] };

export type GateRegion<S> = Sourced<S> & {
  readonly status: 'yes' | 'limited' | 'no' | 'unknown';
  readonly note: string | null;
};

export type GateStaking<S> = Sourced<S> & {
  /** null: not settled by evidence. */
  readonly supported: boolean | null;
  readonly note: string | null;
};

export type GateEntity<S> = Sourced<S> & {
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

/** A finding as gates read it: its level interval (0 to 4) and the sentence behind it. */
export type GateFinding<S> = Sourced<S> & Interval & { readonly statement: string };

export type GateIncident<S> = Sourced<S> & {
  readonly date: string;
  readonly kind: 'enforcement' | 'breach' | 'outage' | 'litigation' | 'other';
  readonly resolved: 'yes' | 'no' | 'unknown';
  readonly what: string;
};

/** Everything about one provider that a gate can ask for. */
export type GateFacts<S> = {
  readonly regions: Readonly<Record<string, GateRegion<S>>>;
  /** Names of regions as they read in a sentence, such as "the European Union". */
  readonly regionNames: Readonly<Record<string, string>>;
  readonly staking: GateStaking<S>;
  readonly entities: readonly GateEntity<S>[];
  readonly findings: {
    readonly 'security.offline': GateFinding<S>;
    readonly 'security.insurance': GateFinding<S>;
    readonly 'security.audits': GateFinding<S>;
  };
  readonly incidents: readonly GateIncident<S>[];
};

/** What one gate decides, before its id is put on. */
export type GateDecision<S> = {
  readonly outcome: GateOutcome;
  /** True when the gate passes with a limit that `note` explains; only regions can be limited. */
  readonly limited: boolean;
  /** One plain, neutral sentence that says what decided the gate. */
  readonly reason: string;
  /** The catalogue's own words on the matter, where it has some. */
  readonly note: string | null;
  readonly sources: readonly S[];
};

export type GateResult<S, Id extends GateKey = GateKey> = GateDecision<S> & { readonly id: Id };

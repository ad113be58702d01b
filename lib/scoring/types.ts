/**
 * The vocabulary of the scoring core. It knows rubrics and levels, not custodians: the rubric is an
 * argument, so the same functions run in the browser, on the server, in the PDF and on the invented
 * rubrics of the tests.
 */

/** A closed interval, `low <= high`. */
export type Interval = { readonly low: number; readonly high: number };

export type ScoringFactor = {
  readonly id: string;
  /**
   * The lowest level that the factor has, 0 to 3, which is worth no points; 0 unless said otherwise.
   * Method 1 has no floors, method 2 has them (`level-points.ts`).
   */
  readonly floor?: number;
};

export type ScoringCriterion = {
  readonly id: string;
  readonly factors: readonly ScoringFactor[];
};

export type ScoringRubric = { readonly criteria: readonly ScoringCriterion[] };

/** Level intervals (the factor's floor to 4) by factor id; every factor of the rubric must be present. */
export type LevelIntervals = Readonly<Record<string, Interval>>;

export type ScoringProvider = {
  readonly slug: string;
  readonly name: string;
  readonly levels: LevelIntervals;
};

/** Non-negative numbers by criterion id (any scale; normalised before use), not all zero. */
export type Weights = Readonly<Record<string, number>>;

/** What a mandate says about scoring; its gates live in `gates.ts`. */
export type ScoringMandate = {
  readonly weights: Weights;
  /** Benefit of the doubt, 0 (only what is proven) to 100 (everything left open counts). */
  readonly doubt: number;
  /**
   * Optional weights of factors inside their criterion, any non-negative scale; a criterion that
   * has none splits equally, because the published method weighs factors equally.
   */
  readonly factorWeights?: Readonly<Record<string, number>>;
};

/** One factor's part of a score, in points of the total (0 to 100). */
export type Contribution = {
  readonly factor: string;
  readonly criterion: string;
  /** Share of this factor in the total, 0 to 1. */
  readonly weight: number;
  readonly levels: Interval;
  /** The factor's level that is worth nothing. */
  readonly floor: number;
  /** Points that evidence proves: weight × points of the low level. */
  readonly proven: number;
  /** Points left open: weight × points from the low to the high level. */
  readonly open: number;
  /** Points counted at the mandate's doubt: proven + doubt/100 × open. Adds up to the score. */
  readonly points: number;
};

/** A criterion's own score on its scale of 0 to 100, and its share of the total. */
export type CriterionScore = {
  readonly id: string;
  /** Normalised weight, 0 to 1. */
  readonly weight: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** Points of the total: weight × low, weight × (high − low) and weight × score. */
  readonly proven: number;
  readonly open: number;
  readonly points: number;
};

export type ProviderScore = {
  readonly slug: string;
  readonly name: string;
  /** Point score at the mandate's doubt, 0 to 100. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly criteria: readonly CriterionScore[];
  readonly contributions: readonly Contribution[];
};

export type RankedScore = ProviderScore & {
  /** Competition rank ("1224"). */
  readonly rank: number;
  /** True when another provider has the same rank. */
  readonly tied: boolean;
  /** Best and worst rank that the intervals alone allow. */
  readonly bestRank: number;
  readonly worstRank: number;
};

import { at } from './required';
import { minimise, type Constraint } from './minimise';
import { rankByMandate } from './rank-providers';
import { scoreProviders } from './score-provider';
import type { ProviderScore, ScoringMandate, ScoringProvider, ScoringRubric } from '../types';

export type WeightChange = {
  /** Percentage points moved in all: every share's change, up or down, added together. */
  readonly percentagePoints: number;
  /** The weights that put the provider first, as shares 0 to 1 that sum to 1, by criterion. */
  readonly weights: Readonly<Record<string, number>>;
  readonly criteria: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
  }[];
};

/**
 * What would have to be true for a provider to be first: the smallest change of weights, in total
 * percentage points, that gives it rank 1 at the mandate's benefit of the doubt; or null where no
 * weights do. First means not behind anyone: at the smallest change it ties with the one it catches.
 *
 * With shares w now and w′ then, and criterion scores x, this is the linear programme
 *
 *     minimise Σ|w′ − w|   subject to   w′ >= 0,  Σw′ = 1,  (x_provider − x_j)·w′ >= 0 for every j
 *
 * with each change split into a rise and a fall; `minimise` solves it exactly. The answer is checked
 * by ranking all providers again under it. Several changes may be equally small; one is given, always
 * the same. A provider that is first already needs none.
 *
 * @throws RangeError when no provider has this slug, and as `scoreProvider` does.
 * @example
 * smallestWeightChange(rubric, providers, mandate, 'borg')
 * // { percentagePoints: 18, weights: { liquidity: 0.21, security: 0.34, … }, criteria: [ … ] }
 */
export function smallestWeightChange(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  mandate: ScoringMandate,
  slug: string,
): WeightChange | null {
  const scores = scoreProviders(rubric, providers, mandate);
  const own = scores.find((score) => score.slug === slug);
  if (own === undefined) throw new RangeError(`no provider has the slug "${slug}"`);
  const rivals = scores.filter((score) => score.slug !== slug);

  // At a tie, rounding may leave the provider behind on the grid on which scores are compared; a lead
  // of a few grid steps, far below what is shown, settles that. Where only a tie can put it first, the
  // weights to be given up may be too small for the solver, and are dropped.
  const atTie = solve(own, rivals, 0);
  for (const after of [atTie, solve(own, rivals, 1e-8), atTie && dropTraces(atTie)]) {
    if (after === null) continue;
    const change = toChange(own, after);
    const ranked = rankByMandate(rubric, providers, { ...mandate, weights: change.weights });
    if (ranked.find((each) => each.slug === slug)?.rank === 1) return change;
  }
  return null;
}

/** The weights nearest to the present ones at which `own` is `lead` points ahead of every rival. */
function solve(
  own: ProviderScore,
  rivals: readonly ProviderScore[],
  lead: number,
): number[] | null {
  const before = own.criteria.map(({ weight }) => weight);
  const zeros = before.map(() => 0);
  const ones = before.map(() => 1);
  // Variables: how much each share rises, then how much each falls.
  const riseAndFall = (rises: readonly number[]) => [...rises, ...rises.map((value) => -value)];

  const beatsRivals = rivals.map((rival): Constraint => {
    // Divided by 100, so that all numbers of the tableau are of one size.
    const ahead = own.criteria.map(
      ({ score }, index) => (score - at(rival.criteria, index).score) / 100,
    );
    const now = ahead.reduce((sum, value, index) => sum + value * at(before, index), 0);
    return { coefficients: riseAndFall(ahead), bound: lead / 100 - now };
  });
  const staysPositive = before.map((weight, criterion): Constraint => {
    const fall = zeros.map((_, index) => (index === criterion ? -1 : 0));
    return { coefficients: [...zeros, ...fall], bound: -weight };
  });
  const sumsToOne: Constraint[] = [
    { coefficients: riseAndFall(ones), bound: 0 },
    { coefficients: riseAndFall(ones).map((value) => -value), bound: 0 },
  ];

  const changes = minimise([...ones, ...ones], [...beatsRivals, ...staysPositive, ...sumsToOne]);
  if (changes === null) return null;
  return before.map((weight, index) =>
    Math.max(0, weight + at(changes, index) - at(changes, before.length + index)),
  );
}

/** The shares without those next to nothing, in their proportions. */
function dropTraces(shares: readonly number[]): number[] {
  const kept = shares.map((share) => (share < 1e-9 ? 0 : share));
  const total = kept.reduce((sum, share) => sum + share, 0);
  return kept.map((share) => share / total);
}

function toChange({ criteria }: ProviderScore, after: readonly number[]): WeightChange {
  const changes = criteria.map(({ id, weight }, index) => ({
    id,
    before: weight,
    after: at(after, index),
  }));
  return {
    percentagePoints:
      100 * changes.reduce((sum, { before, after }) => sum + Math.abs(after - before), 0),
    weights: Object.fromEntries(changes.map(({ id, after }) => [id, after])),
    criteria: changes,
  };
}

import { at } from './required';
import { levelStep } from './level-points';
import { normaliseWeights } from './normalise-weights';
import type { ScoringCriterion, ScoringMandate, ScoringRubric } from '../types';

export type WeighedFactor = {
  readonly id: string;
  /** Share inside the criterion, 0 to 1. */
  readonly share: number;
  /** Level that is worth nothing. */
  readonly floor: number;
  /** Points on the criterion's scale of 0 to 100 that one level of the factor alone is worth. */
  readonly step: number;
};

export type WeighedCriterion = {
  readonly id: string;
  /** Share of the total, 0 to 1. */
  readonly weight: number;
  readonly factors: readonly WeighedFactor[];
};

/** What of a mandate decides weights. */
export type WeightChoice = Pick<ScoringMandate, 'weights' | 'factorWeights'>;

/**
 * The rubric with a mandate's weights as shares: criteria sum to 1, factors sum to 1 inside their
 * criterion. Done once per mandate, used for every provider.
 *
 * @throws RangeError for the weights of `normaliseWeights`, for the floors of `levelStep`, and for a
 *   criterion without factors.
 */
export function weighRubric(
  rubric: ScoringRubric,
  { weights, factorWeights }: WeightChoice,
): WeighedCriterion[] {
  const shares = normaliseWeights(
    weights,
    rubric.criteria.map(({ id }) => id),
  );
  return rubric.criteria.map((criterion, index) => ({
    id: criterion.id,
    weight: at(shares, index),
    factors: weighFactors(criterion, factorWeights ?? {}),
  }));
}

/**
 * Equal shares unless the mandate says otherwise, because the published method weighs factors equally:
 * a factor without a weight of its own counts as 1 beside those that have one.
 */
function weighFactors(
  { id, factors }: ScoringCriterion,
  factorWeights: Readonly<Record<string, number>>,
): WeighedFactor[] {
  if (factors.length === 0) throw new RangeError(`criterion "${id}" has no factors`);
  const hasOwnWeights = factors.some((factor) => factorWeights[factor.id] !== undefined);
  const shares = hasOwnWeights
    ? normaliseWeights(
        Object.fromEntries(factors.map((factor) => [factor.id, factorWeights[factor.id] ?? 1])),
        factors.map((factor) => factor.id),
      )
    : factors.map(() => 1 / factors.length);
  return factors.map(({ id: factor, floor = 0 }, index) => ({
    id: factor,
    share: at(shares, index),
    floor,
    step: at(shares, index) * levelStep(floor),
  }));
}

import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import type { Mandate, RankingParams } from './mandate';

/** Weights by criterion as the rubric publishes them. */
export type PublishedWeights = Readonly<Record<CriterionId, number>>;

/** The rubric's weights by criterion: what a link that says nothing about weights means. */
export function publishedWeights(
  criteria: readonly { readonly id: CriterionId; readonly weight: number }[],
): Record<CriterionId, number> {
  const weights = { liquidity: 0, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
  for (const { id, weight } of criteria) weights[id] = weight;
  return weights;
}

/** Half of what is left open is counted: neither trust nor distrust is presumed. */
export const defaultDoubt = 50;

/** A quarter up or down covers most mandates that call themselves "about the published weights". */
export const defaultSpread = 25;

export function defaultMandate(publishedWeights: PublishedWeights): Mandate {
  return {
    requirements: [],
    evidence: 'any',
    open: 'apart',
    factors: {},
    weights: { ...publishedWeights },
    doubt: defaultDoubt,
    spread: defaultSpread,
  };
}

export function defaultParams(publishedWeights: PublishedWeights): RankingParams {
  return {
    mandate: defaultMandate(publishedWeights),
    q: '',
    sort: 'score',
    view: 'bars',
    shortlist: [],
    edition: null,
  };
}

export function isSameWeights(a: PublishedWeights, b: PublishedWeights): boolean {
  return criterionIds.every((id) => a[id] === b[id]);
}

/** Six numbers of 0 or more whose sum can be divided by: not all zero, and not beyond all bounds. */
export function isUsableWeights(weights: PublishedWeights): boolean {
  const values = criterionIds.map((id) => weights[id]);
  const sum = values.reduce((total, value) => total + value, 0);
  return values.every((value) => value >= 0) && sum > 0 && Number.isFinite(sum);
}

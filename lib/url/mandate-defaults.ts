import { type CriterionId, criterionIds, type GateId } from '@/lib/rubric/ids';
import type { Mandate, RankingParams } from './mandate';

/** Weights by criterion as the rubric publishes them. */
export type PublishedWeights = Readonly<Record<CriterionId, number>>;

/** Half of what is left open is counted: neither trust nor distrust is presumed. */
export const defaultDoubt = 50;

/** A quarter up or down covers most mandates that call themselves "about the published weights". */
export const defaultSpread = 25;

export function defaultMandate(publishedWeights: PublishedWeights): Mandate {
  return {
    regions: [],
    requirements: [],
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

/** The gates that a mandate switches on, in the order of `gateIds`. */
export function gatesOf(mandate: Pick<Mandate, 'regions' | 'requirements'>): GateId[] {
  return [...mandate.regions.map((region): GateId => `region:${region}`), ...mandate.requirements];
}

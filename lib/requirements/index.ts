import { type FactorId, type RegionId, regionIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { requirementParameters as list } from './list';
import type { Outcome, Requirement, RequirementParameter } from './requirement';

export { regionCodes, regionNames } from './region';
export type * from './facts';
export type { Decision, Outcome, Requirement, RequirementParameter, Rule } from './requirement';

/** The id of a requirement: `region:eu`, `staking`, … */
export type RequirementId = (typeof list)[number]['requirements'][number]['id'];

/** Those that a link switches on by name; the data files name them so, and regions by a list of their own. */
export type SwitchId = Exclude<RequirementId, `${string}:${string}`>;

export type ParameterName = (typeof list)[number]['parameter'];

export const requirementParameters: readonly RequirementParameter<ParameterName, RequirementId>[] =
  list;

/** All that are offered to tick, in the order of the canonical link. */
export const requirements: readonly Requirement<RequirementId>[] = requirementParameters.flatMap(
  (parameter) => parameter.requirements,
);

export const requirementIds: readonly RequirementId[] = requirements.map(({ id }) => id);

export const isSwitch = (id: RequirementId): id is SwitchId => !id.includes(':');

export const switchIds: readonly SwitchId[] = requirementIds.filter(isSwitch);

/** Factors whose findings requirements read. */
export const factorsRead: readonly FactorId[] = requirements
  .map(({ factor }) => factor)
  .filter((factor) => factor !== null);

export function getRequirement(id: RequirementId): Requirement<RequirementId> {
  return required(
    requirements.find((one) => one.id === id),
    `the requirement "${id}"`,
  );
}

/** The region of `region:eu`, or null for another requirement. */
export function regionOf(id: RequirementId): RegionId | null {
  return regionIds.find((region) => id === `region:${region}`) ?? null;
}

/** The label in the middle of a sentence. @example labelInSentence('charter') // "bank or trust charter" */
export function labelInSentence(id: RequirementId): string {
  const { label } = getRequirement(id);
  return regionOf(id) === null ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/**
 * What several outcomes come to: one failure fails all; else one open question leaves all open; else,
 * and where nothing is required, pass.
 *
 * @example overallOutcome([{ outcome: 'pass' }, { outcome: 'open' }]) // 'open'
 */
export function overallOutcome(outcomes: readonly { readonly outcome: Outcome }[]): Outcome {
  if (outcomes.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return outcomes.some(({ outcome }) => outcome === 'open') ? 'open' : 'pass';
}

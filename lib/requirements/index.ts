import { type FactorId, type RegionId, regionIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { byParameter } from './list';
import type { Outcome, Requirement, RequirementParameter } from './requirement';

export { byParameter };
export { regionCodes, regionNames } from './region';
export type * from './facts';
export type { Decision, Outcome, Requirement, RequirementParameter, Rule } from './requirement';

export type ParameterName = keyof typeof byParameter;

/** The id of a requirement: `region:eu`, `staking`, … */
export type RequirementId = (typeof byParameter)[ParameterName]['requirements'][number]['id'];

/** Those that a link switches on by name; the data files name them so, and regions by a list of their own. */
export type SwitchId = Exclude<RequirementId, `${string}:${string}`>;

export const requirementParameters: readonly RequirementParameter<ParameterName, RequirementId>[] =
  Object.values(byParameter);

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

/** The regions that are required, in their order. */
export function regionsOf(asked: readonly RequirementId[]): RegionId[] {
  return regionIds.filter((region) => asked.includes(`region:${region}`));
}

/** The same ids, each once, in the order of the canonical link. */
export function inOrder(asked: readonly RequirementId[]): RequirementId[] {
  return requirementIds.filter((id) => asked.includes(id));
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

import { type RegionId, regionIds } from '@/lib/rubric/ids';
import { compareText, type LevelIntervals, required } from '@/lib/scoring';
import { asksForOneCompany, companyWords, decideCompany, saysWhoServes } from './company';
import type { RequirementFacts } from './facts';
import { byParameter } from './list';
import type {
  Asked,
  RequirementDecision,
  FactorWords,
  Outcome,
  Requirement,
  RequirementParameter,
  RequirementWords,
} from './requirement';

export { byParameter };
export { companyRule, saysWhoServes } from './company';
export { type Bar, bars } from './need';
export { regionCodes, regionNames, regionPlaces, regionTitles } from './region';
export { assetPattern } from './stakes';
export type * from './facts';
export type {
  RequirementDecision,
  FactorWords,
  Outcome,
  Requirement,
  RequirementParameter,
  RequirementWords,
  Rule,
} from './requirement';

export type ParameterName = keyof typeof byParameter;

/** The id of a requirement: `region:eu`, `staking`, … */
export type RequirementId = (typeof byParameter)[ParameterName]['requirements'][number]['id'];

/** What an outcome is of: a requirement of the link, or the one-company rule that follows from several. */
export type OutcomeId = RequirementId | 'company';

/** Those that a link switches on by name; the data files name them so, and regions by a list of their own. */
export type SwitchId = Exclude<RequirementId, `${string}:${string}`>;

export const requirementParameters: readonly RequirementParameter<ParameterName, RequirementId>[] =
  Object.values(byParameter);

/** All that are offered to tick, in the order of the canonical link. */
export const requirements: readonly Requirement<RequirementId>[] = requirementParameters
  .filter(({ offered }) => offered === 'tick')
  .flatMap((parameter) => parameter.requirements);

export const requirementIds: readonly RequirementId[] = requirements.map(({ id }) => id);

export const isSwitch = (id: RequirementId): id is SwitchId => !id.includes(':');

/** Those that are put together and not ticked: a level of a factor, an asset to stake. */
export type BuiltId = Exclude<RequirementId, SwitchId | `region:${string}`>;

export const isBuilt = (id: RequirementId): id is BuiltId =>
  id.startsWith('need:') || id.startsWith('stakes:');

export const switchIds: readonly SwitchId[] = requirementIds.filter(isSwitch);

/** A requirement that a link can name, or null. @example findRequirement('need', 'ux.api:3') */
export function findRequirement(
  parameter: ParameterName,
  value: string,
): Requirement<RequirementId> | null {
  return (
    requirementParameters.find((one) => one.parameter === parameter)?.find(value.toLowerCase()) ??
    null
  );
}

/** @throws RangeError for an id that no link can name. */
export function getRequirement(id: RequirementId): Requirement<RequirementId> {
  const end = id.indexOf(':');
  const parameter = requirementParameters.find(
    (one) => one.parameter === (end < 0 ? id : id.slice(0, end)),
  );
  const found = end < 0 ? parameter?.requirements[0] : parameter?.find(id.slice(end + 1));
  return required(found, `the requirement "${id}"`);
}

/** Reads the id of an outcome. @example parseOutcomeId('region:eu') // 'region:eu'; ('mars') // null */
export function parseOutcomeId(id: string): OutcomeId | null {
  if (id === 'company') return id;
  const end = id.indexOf(':');
  if (end < 0) return switchIds.find((known) => known === id) ?? null;
  const parameter = requirementParameters.find((one) => one.parameter === id.slice(0, end));
  return parameter?.find(id.slice(end + 1))?.id ?? null;
}

/** The regions that are required, in their order. */
export function regionsOf(asked: readonly RequirementId[]): RegionId[] {
  return regionIds.filter((region) => asked.includes(`region:${region}`));
}

/** All but regions, of which lists and sentences speak by name. */
export const withoutRegions = (asked: readonly RequirementId[]): RequirementId[] =>
  asked.filter((id) => regionOf(id) === null);

/**
 * The same ids, each once, in the order of the canonical link. Two levels of one factor are one
 * requirement, the higher one.
 */
export function inOrder(asked: readonly RequirementId[]): RequirementId[] {
  const listed = requirementParameters.flatMap((parameter) => parameter.requirements);
  const known = listed.filter(({ id }) => asked.includes(id));
  const isHighest = ({ id, finding }: Requirement<RequirementId>): boolean =>
    !isBuilt(id) ||
    !known.some(
      (other) =>
        isBuilt(other.id) &&
        other.finding?.factor === finding?.factor &&
        (other.finding?.bar ?? 0) > (finding?.bar ?? 0),
    );
  const others = [...new Set(asked)].filter((id) => !listed.some((one) => one.id === id));
  return [...known.filter(isHighest).map(({ id }) => id), ...others.toSorted(compareText)];
}

/** What a requirement is called and how it is asked for; names of factors come from the data. */
export function wordsOf(id: OutcomeId, factors: FactorWords): RequirementWords {
  return id === 'company' ? companyWords : getRequirement(id).words(factors);
}

const toAsked = (ids: readonly RequirementId[]): Asked => ({
  regions: regionsOf(ids),
  charter: ids.includes('charter'),
  qualified: ids.includes('qualified'),
});

/**
 * Whether the one-company rule would apply to what is asked and cannot, because the edition does not
 * say which company serves which region.
 */
export const lacksCompanies = (
  providers: readonly RequirementFacts[],
  ids: readonly RequirementId[],
): boolean => asksForOneCompany(toAsked(ids)) && !providers.some(saysWhoServes);

/** Each requirement asked for, decided for one provider, and the one-company rule where it applies. */
export function decideAll(
  facts: RequirementFacts,
  ids: readonly RequirementId[],
): (RequirementDecision & { readonly id: OutcomeId })[] {
  const asked = toAsked(ids);
  const decisions = ids.map((id) => ({ id, ...getRequirement(id).decide(facts, asked) }));
  const company = decideCompany(facts, asked);
  return company === null ? decisions : [...decisions, { id: 'company', ...company }];
}

/**
 * The levels with those required and still open raised to their bar: where a provider would stand if
 * its open points were met.
 */
export function withOpenMet(
  levels: LevelIntervals,
  outcomes: readonly { readonly id: OutcomeId; readonly outcome: Outcome }[],
): LevelIntervals {
  const raised = { ...levels };
  for (const { id, outcome } of outcomes) {
    const finding = id === 'company' ? null : getRequirement(id).finding;
    if (outcome !== 'open' || finding === null) continue;
    const { low, high } = required(raised[finding.factor], `the levels of "${finding.factor}"`);
    raised[finding.factor] = { low: Math.max(low, finding.bar), high: Math.max(high, finding.bar) };
  }
  return raised;
}

/** The region of `region:eu`, or null for another requirement. */
export function regionOf(id: OutcomeId): RegionId | null {
  return regionIds.find((region) => id === `region:${region}`) ?? null;
}

/** The label in the middle of a sentence. @example labelInSentence('charter') // "bank or trust charter" */
export function labelInSentence(id: OutcomeId, factors: FactorWords): string {
  const { label } = wordsOf(id, factors);
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

import type { Preset } from '@/lib/catalogue/types';
import { inOrder, type RequirementId } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import type { Mandate, RankingParams } from './mandate';
import { defaultMandate, isSameWeights, type PublishedWeights } from './mandate-defaults';

/** Small changes of the state, for links and controls. Each returns a new state. */

const withMandate = (params: RankingParams, change: Partial<Mandate>): RankingParams => ({
  ...params,
  mandate: { ...params.mandate, ...change },
});

/** One more requirement, or one less; a level of a factor takes the place of a lower one. */
export function withRequirement(
  params: RankingParams,
  requirement: RequirementId,
  required: boolean,
): RankingParams {
  const others = params.mandate.requirements.filter((id) => id !== requirement);
  return withMandate(params, {
    requirements: inOrder(required ? [...others, requirement] : others),
  });
}

/** Adds a provider at the end of the shortlist, or takes it off. */
export function toggleShortlist(params: RankingParams, slug: string): RankingParams {
  const shortlist = params.shortlist.includes(slug)
    ? params.shortlist.filter((other) => other !== slug)
    : [...params.shortlist, slug];
  return { ...params, shortlist };
}

/** Back to no requirement and the published weights; shortlist, edition and view are kept. */
export function resetMandate(
  params: RankingParams,
  publishedWeights: PublishedWeights,
): RankingParams {
  return { ...params, mandate: defaultMandate(publishedWeights), q: '', sort: 'score' };
}

/**
 * Adds a use case to what is set: its requirements to those that are asked, its weights and credit in
 * place of the present ones only where it has some. Everything else stays.
 */
export function addPreset(
  params: RankingParams,
  preset: Pick<Preset, 'regions' | 'requirements' | 'weights' | 'doubt'>,
): RankingParams {
  const { requirements, weights, doubt } = params.mandate;
  return withMandate(params, {
    requirements: inOrder([
      ...requirements,
      ...preset.regions.map((region) => `region:${region}` as const),
      ...preset.requirements,
    ]),
    weights: { ...(preset.weights ?? weights) },
    doubt: preset.doubt ?? doubt,
  });
}

export function isSameMandate(a: Mandate, b: Mandate): boolean {
  return (
    a.requirements.join() === b.requirements.join() &&
    isSameWeights(a.weights, b.weights) &&
    a.doubt === b.doubt &&
    a.spread === b.spread &&
    a.evidence === b.evidence &&
    a.open === b.open &&
    factorIds.every((id) => a.factors[id] === b.factors[id])
  );
}

/** The same link without what only the ranking's own page shows: its search, order and view. */
export function withoutView(params: RankingParams): RankingParams {
  return { ...params, q: '', sort: 'score', view: 'bars' };
}

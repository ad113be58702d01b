import type { Preset } from '@/lib/catalogue/types';
import { type RequirementId, type SwitchId, switchIds } from '@/lib/requirements';
import { type RegionId, regionIds } from '@/lib/rubric/ids';
import type { Mandate, RankingParams } from './mandate';
import {
  defaultDoubt,
  defaultMandate,
  gatesOf,
  isSameWeights,
  type PublishedWeights,
} from './mandate-defaults';

/** Small changes of the state, for links and controls. Each returns a new state. */

const withMandate = (params: RankingParams, change: Partial<Mandate>): RankingParams => ({
  ...params,
  mandate: { ...params.mandate, ...change },
});

export function withRegion(
  params: RankingParams,
  region: RegionId,
  required: boolean,
): RankingParams {
  const regions = regionIds.filter((id) =>
    id === region ? required : params.mandate.regions.includes(id),
  );
  return withMandate(params, { regions });
}

export function withRequirement(
  params: RankingParams,
  requirement: SwitchId,
  required: boolean,
): RankingParams {
  const requirements = switchIds.filter((id) =>
    id === requirement ? required : params.mandate.requirements.includes(id),
  );
  return withMandate(params, { requirements });
}

export function withoutGate(params: RankingParams, gate: RequirementId): RankingParams {
  return withMandate(params, {
    regions: params.mandate.regions.filter((region) => `region:${region}` !== gate),
    requirements: params.mandate.requirements.filter((requirement) => requirement !== gate),
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

/** Opens a use case: its whole mandate replaces the present one; shortlist and edition are kept. */
export function presetParams(
  params: RankingParams,
  preset: Pick<Preset, 'regions' | 'requirements' | 'weights' | 'doubt'>,
  publishedWeights: PublishedWeights,
): RankingParams {
  return withMandate(resetMandate(params, publishedWeights), {
    regions: regionIds.filter((id) => preset.regions.includes(id)),
    requirements: switchIds.filter((id) => preset.requirements.includes(id)),
    weights: { ...(preset.weights ?? publishedWeights) },
    doubt: preset.doubt ?? defaultDoubt,
  });
}

export function isSameMandate(a: Mandate, b: Mandate): boolean {
  return (
    gatesOf(a).join() === gatesOf(b).join() &&
    isSameWeights(a.weights, b.weights) &&
    a.doubt === b.doubt &&
    a.spread === b.spread
  );
}

/** The same link without what only the ranking's own page shows: its search, order and view. */
export function withoutView(params: RankingParams): RankingParams {
  return { ...params, q: '', sort: 'score', view: 'bars' };
}

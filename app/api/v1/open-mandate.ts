import 'server-only';
import { badParameters } from '@/lib/api/api-error';
import { type Draws, drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { type RankingModel, toRankingModel } from '@/lib/ranking/ranking-model';
import { parseRankingApiParams } from '@/lib/url/api-params';
import type { RankingParams } from '@/lib/url/mandate';
import { type OpenEdition, openEdition } from './open-edition';

export type OpenMandate = OpenEdition & {
  params: RankingParams;
  model: RankingModel;
  /** Made among all that the mandate admits, as on every page. */
  draws: Draws;
};

/**
 * What every resource that depends on a mandate asks first: the edition, the mandate read strictly,
 * and the draws under it.
 *
 * @throws ApiError as `openEdition` does, and for every parameter that cannot be used.
 */
export async function openMandate(searchParams: URLSearchParams): Promise<OpenMandate> {
  const opened = await openEdition(searchParams);
  const { providers, rubric } = opened.catalogue;
  const given = parseRankingApiParams(searchParams, {
    slugs: providers.map(({ slug }) => slug),
    publishedWeights: publishedWeights(rubric.criteria),
  });
  if (!given.success) throw badParameters(given.problems);

  const { mandate } = given.params;
  const model = toRankingModel(opened.catalogue, 'all');
  const draws = drawChances(model, listAdmitted(model, mandate), mandate);
  return { ...opened, params: given.params, model, draws };
}

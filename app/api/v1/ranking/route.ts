import { badParameters } from '@/lib/api/api-error';
import { apiRoute } from '@/lib/api/api-route';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { openEdition } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(async (request) => {
  const { searchParams } = new URL(request.url);
  const { catalogue, caching, notices } = await openEdition(searchParams);
  const given = parseRankingApiParams(searchParams, {
    slugs: catalogue.providers.map(({ slug }) => slug),
    publishedWeights: publishedWeights(catalogue.rubric.criteria),
  });
  if (!given.success) throw badParameters(given.problems);

  const view = buildRanking(toRankingModel(catalogue, Infinity), given.params);
  return { body: toRankingResponse(catalogue.edition, view, notices), caching };
});

import { apiRoute } from '@/lib/api/api-route';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { openMandate } from '../open-mandate';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(async (request) => {
  const { catalogue, caching, notices, params, model, draws } = await openMandate(
    new URL(request.url).searchParams,
  );
  const view = buildRanking(model, params, draws);
  return { body: toRankingResponse(catalogue.edition, view, notices), caching };
});

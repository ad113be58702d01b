import { apiRoute } from '@/lib/api/api-route';
import { toRankingResponse } from '@/lib/api/to-ranking-response';
import { openMandate } from '../open-mandate';
import { newestId } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(
  async (request) => {
    const { caching, notices, assessment } = await openMandate(new URL(request.url).searchParams);
    return { body: toRankingResponse(assessment, notices), caching };
  },
  { keptFor: newestId },
);

import { apiRoute } from '@/lib/api/api-route';
import { toRobustnessResponse } from '@/lib/api/to-robustness-response';
import { openMandate } from '../open-mandate';
import { newestId } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Search, order and shortlist narrow what a page shows; how sure a ranking is depends on none. */
export const GET = apiRoute(
  async (request) => {
    const { caching, notices, assessment } = await openMandate(new URL(request.url).searchParams);
    return { body: toRobustnessResponse(assessment, notices), caching };
  },
  { keptFor: newestId },
);

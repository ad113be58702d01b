import { apiRoute } from '@/lib/api/api-route';
import { toChangesResponse } from '@/lib/api/to-changes-response';
import { openAskedChanges } from '../open-asked-changes';
import { newestId } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(
  async (request) => {
    const { compared, notices, caching } = await openAskedChanges(
      new URL(request.url).searchParams,
    );
    return { body: toChangesResponse(compared, notices), caching };
  },
  { keptFor: newestId },
);

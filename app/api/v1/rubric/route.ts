import { apiRoute } from '@/lib/api/api-route';
import type { RubricResponse } from '@/lib/api/schemas/catalogue';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { disclaimer } from '@/lib/disclaimer';
import { newestId, openOnlyEdition } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

export const GET = apiRoute(
  async (request) => {
    const { catalogue, caching } = await openOnlyEdition(new URL(request.url).searchParams);
    const { edition, rubric } = catalogue;
    const body: RubricResponse = { edition: toEditionResource(edition), disclaimer, rubric };
    return { body, caching };
  },
  { keptFor: newestId },
);

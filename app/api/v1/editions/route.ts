import { apiRoute } from '@/lib/api/api-route';
import type { EditionsResponse } from '@/lib/api/schemas/catalogue';
import { disclaimer } from '@/lib/disclaimer';
import { newestId, openEditions, openOnlyEdition } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** All editions, or just the one that the request names. */
export const GET = apiRoute(
  async (request) => {
    const { searchParams } = new URL(request.url);
    const { catalogue } = await openOnlyEdition(searchParams);
    const editions = await openEditions();
    const body: EditionsResponse = {
      disclaimer,
      editions: editions.filter(
        ({ id }) => !searchParams.has('edition') || id === catalogue.edition.id,
      ),
    };
    return { body, caching: 'newest' };
  },
  { keptFor: newestId },
);

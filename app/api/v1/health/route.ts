import { apiRoute } from '@/lib/api/api-route';
import type { HealthResponse } from '@/lib/api/schemas/catalogue';
import { toEditionResource } from '@/lib/api/to-edition-resource';
import { getHealth } from '@/lib/catalogue/queries';
import { disclaimer } from '@/lib/disclaimer';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * Parameters are not looked at, because monitors append their own. 503 only when nothing can be
 * served: while a snapshot is at hand the site works, whatever the database does.
 */
export const GET = apiRoute(async () => {
  const { edition, ...health } = await getHealth();
  const body: HealthResponse = {
    disclaimer,
    ...health,
    edition: edition && toEditionResource(edition),
  };
  return { body, caching: 'none', status: edition === null ? 503 : 200 };
});

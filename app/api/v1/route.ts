import { apiRoute, takeNoParameter } from '@/lib/api/api-route';
import { listResources } from '@/lib/api/list-resources';
import type { IndexResponse } from '@/lib/api/schemas/catalogue';
import { disclaimer } from '@/lib/disclaimer';
import { openEdition } from './open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** What the API has, for whoever follows its address. */
export const GET = apiRoute(async (request) => {
  takeNoParameter(request);
  const { catalogue } = await openEdition(new URLSearchParams());
  const body: IndexResponse = {
    disclaimer,
    description: '/openapi.json',
    page: '/data',
    resources: listResources(catalogue.providers[0]?.slug ?? ''),
  };
  return { body, caching: 'newest' };
});

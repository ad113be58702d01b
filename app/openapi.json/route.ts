import { apiRoute, takeNoParameter } from '@/lib/api/api-route';
import { buildOpenapi } from '@/lib/api/openapi/build-openapi';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Made once: it depends on nothing but the program. */
const body = buildOpenapi();

export const GET = apiRoute((request) => {
  takeNoParameter(request);
  return Promise.resolve({ body, caching: 'newest' });
});

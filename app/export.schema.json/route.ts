import { apiRoute } from '@/lib/api/api-route';
import { buildExportSchema } from '@/lib/api/openapi/build-export-schema';
import { takeNoParameter } from '@/lib/api/api-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Made once: it depends on nothing but the program. */
const body = buildExportSchema();

export const GET = apiRoute((request) => {
  takeNoParameter(request);
  return Promise.resolve({ body, caching: 'newest' });
});

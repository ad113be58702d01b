import { apiRoute, takeNoParameter } from '@/lib/api/api-route';
import { toDecisionJsonSchema } from '@/lib/decision/decision-schema';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Made once: it depends on nothing but the program. */
const body = toDecisionJsonSchema();

export const GET = apiRoute((request) => {
  takeNoParameter(request);
  return Promise.resolve({ body, caching: 'newest' });
});

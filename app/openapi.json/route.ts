import { originOf } from '@/app/text-route';
import { apiRoute, takeNoParameter } from '@/lib/api/api-route';
import { buildOpenapi } from '@/lib/api/openapi/build-openapi';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The last one that was made: it depends on the program and on where the reader sees the site. */
let made: { origin: string; body: object } | null = null;

export const GET = apiRoute((request) => {
  takeNoParameter(request);
  const origin = originOf(request);
  if (made?.origin !== origin) made = { origin, body: buildOpenapi(origin) };
  return Promise.resolve({ body: made.body, caching: 'own' });
});

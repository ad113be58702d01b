import { unknownPath } from '@/lib/api/api-error';
import { apiRoute } from '@/lib/api/api-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** Whatever no other route answers, so that a program gets JSON and not the site's error page. */
export const GET = apiRoute((request) =>
  Promise.reject(unknownPath(new URL(request.url).pathname)),
);

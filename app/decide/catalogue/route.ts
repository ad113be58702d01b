import { openOnlyEdition } from '@/app/api/v1/open-edition';
import { textRoute } from '@/app/text-route';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * An edition as this software holds it, for the annexes of a memo that is made in the browser. It is of
 * this version of the software alone; `/data/catalogue.json` is for everybody else.
 */
export const GET = textRoute(async (request) => {
  const { catalogue, caching } = await openOnlyEdition(new URL(request.url).searchParams);
  return {
    body: JSON.stringify(catalogue),
    contentType: 'application/json',
    maxAgeSeconds: caching === 'edition' ? 3600 : 10,
  };
});

import { openOnlyEdition } from '@/app/api/v1/open-edition';
import { textRoute } from '@/app/text-route';
import { findSearchTexts } from '@/lib/assessment/to-assessment-model';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** What a search looks through, for the ranking's own script: it is asked for when somebody searches. */
export const GET = textRoute<{ id: string }>(async (_request, { id }) => {
  const { catalogue, caching } = await openOnlyEdition(new URLSearchParams({ edition: id }));
  return {
    body: JSON.stringify(
      findSearchTexts(catalogue).map(({ slug, where, text }) => [slug, where, text]),
    ),
    contentType: 'application/json; charset=utf-8',
    maxAgeSeconds: caching === 'edition' ? 3600 : 10,
  };
});

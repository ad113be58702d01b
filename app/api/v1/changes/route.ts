import { badParameters, unknownEdition } from '@/lib/api/api-error';
import { apiRoute } from '@/lib/api/api-route';
import { toChangesResponse } from '@/lib/api/to-changes-response';
import { openChanges, type OpenEnd } from '@/lib/changes/recent-changes';
import { parseChangesApiParams, parseRankingApiParams } from '@/lib/url/api-params';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { findEdition } from '@/lib/catalogue/find-edition';
import { openEdition, openEditions } from '../open-edition';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * From the edition before to the newest unless the request names others. The mandate is read with each
 * edition, so that weights it does not name are those that the edition published.
 */
export const GET = apiRoute(async (request) => {
  const given = parseChangesApiParams(new URL(request.url).searchParams);
  if (!given.success) throw badParameters(given.problems);
  const { from, to, mandate } = given.params;
  const editions = await openEditions();
  const ids = editions.map(({ id }) => id);
  const find = (parameter: string, id: string) => {
    const found = findEdition(editions, id);
    if (found === null) throw unknownEdition(id, { parameter, known: ids });
    return found.id;
  };
  const later = to === null ? (ids[0] ?? '') : find('to', to);
  const before = ids[ids.indexOf(later) + 1] ?? later;
  const earlier = from === null ? before : find('from', from);

  const open = async (id: string): Promise<OpenEnd> => {
    const { catalogue } = await openEdition(new URLSearchParams({ edition: id }));
    const read = parseRankingApiParams(mandate, {
      slugs: catalogue.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(catalogue.rubric.criteria),
    });
    if (!read.success) throw badParameters(read.problems);
    return { catalogue, params: read.params };
  };
  const end = await open(later);
  const start = await openEarlier(earlier, end);
  const compared = await openChanges(start, end);
  const isOnly = ids.length === 1;
  return {
    body: toChangesResponse(
      compared,
      isOnly ? [{ parameter: 'from', message: 'There is only one edition.' }] : [],
    ),
    caching: from !== null && to !== null ? 'edition' : 'newest',
  };
});

/** A provider of the shortlist may have come with the later edition; the earlier one knows the rest. */
async function openEarlier(id: string, { params }: OpenEnd): Promise<OpenEnd> {
  const { catalogue } = await openEdition(new URLSearchParams({ edition: id }));
  const slugs = catalogue.providers.map(({ slug }) => slug);
  return {
    catalogue,
    params: { ...params, shortlist: params.shortlist.filter((slug) => slugs.includes(slug)) },
  };
}

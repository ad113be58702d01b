import 'server-only';
import { badParameters, unknownEdition } from '@/lib/api/api-error';
import type { Caching } from '@/lib/api/json-response';
import { findEdition } from '@/lib/catalogue/find-edition';
import { openChanges, type OpenChanges, type OpenEnd } from '@/lib/changes/recent-changes';
import { parseRankingApiParams } from '@/lib/url/api-params';
import { parseChangesApiParams } from '@/lib/url/changes-api-params';
import type { Notice } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { openEdition, openEditions } from './open-edition';

/**
 * From the edition before to the newest unless the request names others. The mandate is read with each
 * edition, so that weights it does not name are those that the edition published.
 *
 * @throws ApiError for what cannot be used, and for an edition that is not known.
 */
export async function openAskedChanges(
  searchParams: URLSearchParams,
): Promise<{ compared: OpenChanges; notices: Notice[]; caching: Caching }> {
  const given = parseChangesApiParams(searchParams);
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
    compared,
    notices: isOnly ? [{ parameter: 'from', message: 'There is only one edition.' }] : [],
    caching: from !== null && to !== null ? 'edition' : 'newest',
  };
}

/** A provider of the shortlist may have come with the later edition; the earlier one knows the rest. */
async function openEarlier(id: string, { params }: OpenEnd): Promise<OpenEnd> {
  const { catalogue } = await openEdition(new URLSearchParams({ edition: id }));
  const slugs = catalogue.providers.map(({ slug }) => slug);
  return {
    catalogue,
    params: { ...params, shortlist: params.shortlist.filter((slug) => slugs.includes(slug)) },
  };
}

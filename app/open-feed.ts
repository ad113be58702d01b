import 'server-only';
import { badParameters } from '@/lib/api/api-error';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import type { Catalogue } from '@/lib/catalogue/types';
import { parseProvidersApiParam } from '@/lib/url/edition-api-params';
import { originOf, textRoute } from './text-route';

type OpenFeed = {
  /** Newest first. */
  editions: readonly Catalogue[];
  /** Slugs in the order of the catalogue; null for all. */
  providers: readonly string[] | null;
  origin: string;
  self: string;
};

/**
 * Wraps what makes a feed. Programs read feeds, so a parameter that cannot be used is refused.
 *
 * @param depth how many editions it goes back.
 */
export function feedRoute(
  contentType: string,
  depth: number,
  make: (opened: OpenFeed) => string,
): (request: Request) => Promise<Response> {
  const route = textRoute(async (request) => ({
    body: make(await openFeed(request, depth)),
    contentType,
    maxAgeSeconds: 300,
  }));
  return (request) => route(request, { params: Promise.resolve({}) });
}

async function openFeed(request: Request, depth: number): Promise<OpenFeed> {
  const url = new URL(request.url);
  const newest = await getCatalogue();
  const slugs = newest.providers.map(({ slug }) => slug);
  const given = parseProvidersApiParam(url.searchParams, slugs);
  if (!given.success) throw badParameters(given.problems);
  const ids = (await listEditions()).slice(0, depth).map(({ id }) => id);
  const origin = originOf(request);
  return {
    editions: await Promise.all(ids.map((id) => getCatalogue(id))),
    providers: given.params,
    origin,
    self: `${origin}${url.pathname}${url.search}`,
  };
}

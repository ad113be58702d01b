import 'server-only';
import { problemResponse } from '@/lib/api/api-route';
import { ApiError, badParameters, catalogueUnavailable, internalError } from '@/lib/api/api-error';
import { corsHeaders, isKnownTag, toEntityTag } from '@/lib/api/json-response';
import { getCatalogue, isCatalogueUnavailable, listEditions } from '@/lib/catalogue/queries';
import type { Catalogue } from '@/lib/catalogue/types';
import { getEnv } from '@/lib/env';
import { parseProvidersApiParam } from '@/lib/url/api-params';
import { requestOrigin } from '@/lib/url/request-origin';

type OpenFeed = {
  /** Newest first. */
  editions: readonly Catalogue[];
  /** Slugs in the order of the catalogue; null for all. */
  providers: readonly string[] | null;
  origin: string;
  self: string;
};

/**
 * Wraps what makes a feed. Programs read feeds, so a parameter that cannot be used is refused. An
 * answer that holds the reader's own address is kept by nobody else.
 *
 * @param depth how many editions it goes back.
 */
export function feedRoute(
  contentType: string,
  depth: number,
  make: (opened: OpenFeed) => string,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const text = make(await openFeed(request, depth));
      const etag = toEntityTag(text);
      const headers = {
        ...corsHeaders,
        'cache-control': `${getEnv().siteOrigin === null ? 'private' : 'public'}, max-age=300`,
        'content-type': contentType,
        'x-content-type-options': 'nosniff',
        etag,
      };
      return isKnownTag(request.headers.get('if-none-match'), etag)
        ? new Response(null, { status: 304, headers })
        : new Response(text, { headers });
    } catch (error) {
      if (error instanceof ApiError) return problemResponse(request, error);
      if (isCatalogueUnavailable(error)) return problemResponse(request, catalogueUnavailable());
      console.error(error);
      return problemResponse(request, internalError());
    }
  };
}

async function openFeed(request: Request, depth: number): Promise<OpenFeed> {
  const url = new URL(request.url);
  const newest = await getCatalogue();
  const slugs = newest.providers.map(({ slug }) => slug);
  const given = parseProvidersApiParam(url.searchParams, slugs);
  if (!given.success) throw badParameters(given.problems);
  const ids = (await listEditions()).slice(0, depth).map(({ id }) => id);
  const origin = getEnv().siteOrigin ?? requestOrigin(request);
  return {
    editions: await Promise.all(ids.map((id) => getCatalogue(id))),
    providers: given.params,
    origin,
    self: `${origin}${url.pathname}${url.search}`,
  };
}

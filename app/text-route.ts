import 'server-only';
import { ApiError, catalogueUnavailable, internalError } from '@/lib/api/api-error';
import { problemResponse } from '@/lib/api/api-route';
import { corsHeaders, isKnownTag, toEntityTag } from '@/lib/api/json-response';
import { isCatalogueUnavailable } from '@/lib/catalogue/queries';
import { disclaimer } from '@/lib/disclaimer';
import { getEnv } from '@/lib/env';
import { BusyError } from '@/lib/export/gatekeeper';
import { failed, refuse } from '@/lib/export/refusals';
import { requestOrigin } from '@/lib/url/request-origin';

/** What a program reads, and how long it may be kept. */
type MadeText = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly maxAgeSeconds: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Wraps what answers programs with something else than JSON: a parameter that cannot be used is
 * refused, an answer has its entity tag, and one that holds the reader's own address is kept by
 * nobody else.
 *
 * @param onFailure answers a failure; problem+json unless persons read it.
 */
export function textRoute<Params = Record<never, never>>(
  make: (request: Request, params: Params) => Promise<MadeText>,
  onFailure: (request: Request, cause: unknown) => Response = refuseProgram,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    try {
      const made = await make(request, await context.params);
      const etag = toEntityTag(made.body);
      const headers = {
        ...corsHeaders,
        'cache-control': `${getEnv().siteOrigin === null ? 'private' : 'public'}, max-age=${made.maxAgeSeconds}`,
        'content-type': made.contentType,
        'x-content-type-options': 'nosniff',
        'x-disclaimer': disclaimer,
        ...made.headers,
        etag,
      };
      return isKnownTag(request.headers.get('if-none-match'), etag)
        ? new Response(null, { status: 304, headers })
        : new Response(made.body, { headers });
    } catch (error) {
      return onFailure(request, error);
    }
  };
}

const fileWords = { file: 'file', format: 'file', kept: 'what you asked for' };

function refuseProgram(request: Request, cause: unknown): Response {
  if (cause instanceof ApiError) return problemResponse(request, cause);
  if (isCatalogueUnavailable(cause)) return problemResponse(request, catalogueUnavailable());
  if (cause instanceof BusyError) return refuse(request, failed(cause, '', fileWords));
  console.error(cause);
  return problemResponse(request, internalError());
}

/** Where the reader of a request sees the site. */
export const originOf = (request: Request): string => getEnv().siteOrigin ?? requestOrigin(request);

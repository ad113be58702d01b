import { createHash } from 'node:crypto';
import { disclaimer } from '@/lib/disclaimer';

/**
 * How long an answer may be kept: an edition's data never change, the newest one may be replaced, and
 * what holds the reader's own address is nobody else's.
 */
const cacheControls = {
  none: 'no-store',
  newest: 'public, max-age=10, must-revalidate',
  edition: 'public, max-age=3600',
  own: 'private, max-age=60, must-revalidate',
} as const;

export type Caching = keyof typeof cacheControls;

/** Anyone may read and embed the API: it is public, read only and knows no user. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, x-disclaimer',
} as const;

/**
 * An answer with its entity tag, or 304 where the client has it already. The tag is taken from the
 * body: one from edition and query would stay the same when a new release answers differently.
 */
export function jsonResponse(
  request: Request,
  body: object,
  {
    status = 200,
    caching,
    contentType = 'application/json',
  }: { status?: number; caching: Caching; contentType?: string },
): Response {
  const text = JSON.stringify(body);
  const etag = toEntityTag(text);
  const headers = {
    ...corsHeaders,
    'cache-control': cacheControls[caching],
    'content-type': contentType,
    'x-content-type-options': 'nosniff',
    'x-disclaimer': disclaimer,
  };
  if (caching === 'none') return new Response(text, { status, headers });
  if (status === 200 && isKnownTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: { ...headers, etag } });
  }
  return new Response(text, { status, headers: { ...headers, etag } });
}

/** A tag of the very bytes: the same for the same document, and another for any other. */
export function toEntityTag(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Weak comparison, as RFC 9110 asks of If-None-Match: a proxy may have weakened the tag. */
export function isKnownTag(ifNoneMatch: string | null, tag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

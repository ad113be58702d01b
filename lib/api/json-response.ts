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

/** What every answer of the API says of itself. */
export const answerHeaders = (caching: Caching) => ({
  ...corsHeaders,
  'cache-control': cacheControls[caching],
  'x-content-type-options': 'nosniff',
  'x-disclaimer': disclaimer,
});

/** A JSON text with its entity tag, and how it is answered. */
export type JsonDocument = {
  readonly text: string;
  readonly etag: string;
  readonly caching: Caching;
  readonly status: number;
};

/** The tag is taken from the text: one from edition and query would outlive a new release. */
export function toJsonDocument(body: object, caching: Caching, status = 200): JsonDocument {
  const text = JSON.stringify(body);
  return { text, etag: toEntityTag(text), caching, status };
}

/** The document as an answer, or 304 where the client has it already. */
export function jsonResponse(
  request: Request,
  { text, etag, caching, status }: JsonDocument,
  contentType = 'application/json',
): Response {
  const headers = { ...answerHeaders(caching), 'content-type': contentType };
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

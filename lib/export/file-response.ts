import { corsHeaders, isKnownTag, toEntityTag } from '@/lib/api/json-response';
import { disclaimer } from '@/lib/disclaimer';

/** A finished file, and how a browser should take it. */
export type ExportFile = {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly filename: string;
  /** Shown in place, or saved under its name. */
  readonly disposition: 'inline' | 'attachment';
};

/**
 * A file with its entity tag, or 304 where the client has it already.
 *
 * Kept for a minute and by the reader alone, because it holds the host that was asked for; that
 * spares a viewer that loads the file again to save it.
 */
export function fileResponse(
  request: Request,
  { body, contentType, filename, disposition }: ExportFile,
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const etag = toEntityTag(bytes);
  const headers = {
    ...corsHeaders,
    etag,
    'cache-control': 'private, max-age=60, must-revalidate',
    'x-disclaimer': disclaimer,
  };
  if (isKnownTag(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `${disposition}; filename="${filename}"`,
    },
  });
}

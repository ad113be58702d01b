import { unknownFile } from '@/lib/api/api-error';
import { problemResponse } from '@/lib/api/api-route';
import { isKnownTag, toEntityTag } from '@/lib/api/json-response';
import { engineFileNames, findEngineFile } from '@/lib/export/pdf/browser/engine-files';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

type Context = { params: Promise<{ file: string }> };

const forGood = 'public, max-age=31536000, immutable';

/**
 * What makes a memo in the browser, asked for by whoever makes one and by no page before.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const found = await findEngineFile(file);
  if (found === null) return problemResponse(request, unknownFile(file, engineFileNames));
  const etag = toEntityTag(found.bytes);
  const isKept = found.isKept && new URL(request.url).searchParams.has('v');
  const headers = {
    etag,
    'cache-control': isKept ? forGood : 'no-cache',
    'content-type': found.contentType,
  };
  return isKnownTag(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(found.bytes, { headers });
}

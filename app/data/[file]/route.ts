import { openOnlyEdition } from '@/app/api/v1/open-edition';
import { readPastChanges } from '@/app/earlier-editions';
import { openTables } from '@/app/open-tables';
import { originOf, textRoute } from '@/app/text-route';
import { unknownFile } from '@/lib/api/api-error';
import { toCatalogueResponse } from '@/lib/api/to-provider-resource';
import { listDataFiles } from '@/lib/export/data-files';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The files of an edition: its tables, all of it as JSON, what describes them, and checksums. */
export const GET = textRoute<{ file: string }>(async (request, { file }) => {
  const { catalogue, caching } = await openOnlyEdition(new URL(request.url).searchParams);
  const origin = originOf(request);
  const { edition } = catalogue;
  const files = listDataFiles(
    edition,
    await openTables(catalogue, origin),
    toCatalogueResponse(catalogue, (await readPastChanges(catalogue)).changes),
    (name) => `${origin}/data${name && `/${name}`}?edition=${edition.id}`,
  );
  const found = files.get(file);
  if (found === undefined) throw unknownFile(file, [...files.keys()]);
  return {
    body: found.text,
    contentType: found.contentType,
    maxAgeSeconds: caching === 'edition' ? 3600 : 10,
    headers: { 'content-disposition': `inline; filename="custodian-compare-${edition.id}-${file}"` },
  };
});

import { createHash } from 'node:crypto';
import type { CatalogueResponse } from '@/lib/api/schemas/catalogue';
import type { Edition } from '@/lib/catalogue/types';
import { type DataTable, fileOf, otherDataFiles } from '@/lib/tables/data-table';
import { toDatapackage } from '@/lib/tables/to-datapackage';
import { csvType, toCsv } from './csv';

/** A file of an edition: its text and media type, ready to be sent. */
type DataFile = { readonly text: string; readonly contentType: string };

/**
 * All files of an edition by name. They belong together: the description and the checksums hold the
 * hash of the others, so all are made whichever is asked for.
 *
 * @param addressOf the address of a file of this edition, with its origin.
 */
export function listDataFiles(
  edition: Edition,
  tables: readonly DataTable[],
  catalogue: CatalogueResponse,
  addressOf: (file: string) => string,
): Map<string, DataFile> {
  const files = new Map<string, DataFile>();
  const written = tables.map((table) => {
    const file = fileOf(table.name);
    const text = toCsv({
      columns: table.fields.map(({ name }) => ({ key: name })),
      rows: table.rows,
    });
    files.set(file, { text, contentType: csvType });
    return { table, file, bytes: Buffer.byteLength(text), sha256: sha256(text) };
  });
  files.set(otherDataFiles.catalogue, asJson(catalogue, 0));
  files.set(otherDataFiles.datapackage, asJson(toDatapackage(edition, written, addressOf), 2));
  const sums = [...files].map(([file, { text }]) => `${sha256(text)}  ${file}\n`).join('');
  files.set(otherDataFiles.checksums, { text: sums, contentType: 'text/plain; charset=utf-8' });
  return files;
}

const asJson = (body: object, indent: number): DataFile => ({
  text: `${JSON.stringify(body, null, indent)}\n`,
  contentType: 'application/json',
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

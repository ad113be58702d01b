import type { CatalogueContent } from '../content';
import type { Edition, EditionEntry } from '../types';
import { fromContentRows } from './content-rows';
import { isComplete, tableNames, type EditionRows, type TableName } from './edition-rows';
import type { ContentTable, ContentTables, EditionTables } from './edition-tables';

/** An edition that the site shows, with the running number of its publication. */
export type Publication = { readonly number: number; readonly edition: Edition };

/** What is published now, or null in a database that holds nothing. */
export async function findNewestPublication(
  tables: Pick<EditionTables, 'publication'>,
): Promise<Publication | null> {
  const [publication] = await tables.publication.findMany({
    orderBy: { id: 'desc' },
    take: 1,
    include: { edition: true },
  });
  return publication ? { number: publication.id, edition: toEdition(publication.edition) } : null;
}

export async function findEdition(
  tables: Pick<EditionTables, 'edition'>,
  id: string,
): Promise<Edition | null> {
  const row = await tables.edition.findUnique({ where: { id } });
  return row && toEdition(row);
}

/** Every edition that was ever published, the present one first, each once. */
export async function listPublishedEditions(
  tables: Pick<EditionTables, 'publication'>,
): Promise<EditionEntry[]> {
  const publications = await tables.publication.findMany({
    orderBy: { id: 'desc' },
    include: { edition: true },
  });
  const byId = new Map<string, EditionEntry>();
  for (const { edition } of publications) {
    if (byId.has(edition.id)) continue;
    byId.set(edition.id, { ...toEdition(edition), seededAt: edition.seededAt.toISOString() });
  }
  return [...byId.values()];
}

const toEdition = ({ id, hash, date, method }: Edition): Edition => ({ id, hash, date, method });

/** The content of an edition. Needs no transaction, because an edition never changes. */
export async function readContent(
  tables: ContentTables,
  edition: Edition,
): Promise<CatalogueContent> {
  const rows: Partial<EditionRows> = {};
  for (const name of tableNames) await readRows(tables, edition.id, rows, name);
  if (!isComplete(rows)) throw new Error('A table was not read.');
  return fromContentRows(edition.method, rows);
}

async function readRows<Name extends TableName>(
  tables: ContentTables,
  editionId: string,
  rows: Partial<EditionRows>,
  name: Name,
): Promise<void> {
  const table: ContentTable<EditionRows[Name]> = tables[name];
  rows[name] = await table.findMany({ where: { editionId } });
}

import type { StoredContent } from '../stored-content';
import type { Edition } from '../types';
import { tableNames, toContentRows, type ContentRows, type TableName } from './content-rows';
import type { ContentTable, ContentTables, EditionTables } from './edition-tables';

/**
 * Writes all rows of a new edition. Belongs into a transaction.
 *
 * The first statement claims the edition's unique hash and, on SQLite, the right to write: of two
 * processes the second waits here and then learns that the edition exists.
 */
export async function writeEdition(
  tables: EditionTables,
  edition: Edition,
  content: StoredContent,
  seededAt: Date,
): Promise<void> {
  await tables.edition.create({ data: { ...edition, seededAt } });
  const rows = toContentRows(edition.id, content);
  for (const name of tableNames) await writeRows(tables, rows, name);
}

async function writeRows<Name extends TableName>(
  tables: ContentTables,
  rows: ContentRows,
  name: Name,
): Promise<void> {
  const table: ContentTable<ContentRows[Name]> = tables[name];
  const data = rows[name];
  if (data.length > 0) await table.createMany({ data });
}

/** From now on the site shows this edition, and the database refuses it any further row. */
export const publishEdition = async (
  tables: Pick<EditionTables, 'publication'>,
  editionId: string,
  publishedAt: Date,
): Promise<void> => {
  await tables.publication.create({ data: { editionId, publishedAt } });
};

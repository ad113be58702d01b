import type { CatalogueContent } from '../content';
import { hashContent } from '../edition-hash';
import { readStoredContent, type StoredContent } from '../stored-content';
import type { Edition, EditionEntry } from '../types';
import { fromContentRows, type TableName } from './content-rows';
import type { ContentTables, EditionTables } from './edition-tables';

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

export async function findStoredEdition(
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

/**
 * The content of an edition as it was written. Needs no transaction, because an edition never changes.
 *
 * @throws Error when what lies in the database does not give the edition's hash.
 */
export async function readStoredEdition(
  tables: ContentTables,
  { id, hash }: Edition,
): Promise<StoredContent> {
  const read = (name: TableName): PromiseLike<readonly unknown[]> =>
    tables[name].findMany({ where: { editionId: id } });
  const stored = fromContentRows({
    document: await read('document'),
    provider: await read('provider'),
    finding: await read('finding'),
    source: await read('source'),
    entity: await read('entity'),
    region: await read('region'),
  });
  if (hashContent(stored) !== hash) {
    throw new Error(`Edition ${id}: the database does not give back what was written.`);
  }
  return stored;
}

/** The same in the shape of today. */
export const readContent = async (
  tables: ContentTables,
  edition: Edition,
): Promise<CatalogueContent> => readStoredContent(await readStoredEdition(tables, edition));

import 'server-only';
import type { Catalogue } from '@/lib/catalogue/types';
import { type DataTable, dataTableNames } from '@/lib/tables/data-table';
import { listDataTables } from '@/lib/tables/list-data-tables';
import { readLastEditions } from './earlier-editions';

/** The tables of an edition, with addresses as the reader sees the site. */
export async function openTables(catalogue: Catalogue, origin: string): Promise<DataTable[]> {
  const { id } = catalogue.edition;
  const last = await readLastEditions();
  const place = last.findIndex(({ edition }) => edition.id === id);
  // An edition from before the last ones has no known past; its other tables are whole.
  const upTo = place === -1 ? [catalogue] : last.slice(place);
  const tables = listDataTables(
    upTo,
    (slug, anchor) => `${origin}/providers/${slug}?edition=${id}#${anchor}`,
  );
  return dataTableNames.map((name) => tables[name]);
}

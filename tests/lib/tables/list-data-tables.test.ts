import { describe, expect, it } from 'vitest';
import { type DataTable, dataTableNames } from '@/lib/tables/data-table';
import { listDataTables } from '@/lib/tables/list-data-tables';
import { editionStory } from '../../fixtures/make-edition-story';

const addressOf = (slug: string, anchor: string) => `https://custody.example/${slug}#${anchor}`;
const tables = listDataTables([editionStory.to, editionStory.from], addressOf);

const rowsOf = ({ fields, rows }: DataTable) =>
  rows.map((row) => Object.fromEntries(fields.map(({ name }, index) => [name, row[index]])));

describe('listDataTables', () => {
  it('makes every table that there is, under its name', () => {
    expect(Object.keys(tables)).toEqual([...dataTableNames]);
    for (const name of dataTableNames) expect(tables[name].name).toBe(name);
  });

  it('every table begins with the provider and ends with edition and address', () => {
    for (const name of dataTableNames) {
      const names = tables[name].fields.map((one) => one.name);
      expect([names[0], ...names.slice(-2)]).toEqual(['provider', 'edition', 'address']);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('a row holds one finding: its provider, factor and levels', () => {
    const rows = rowsOf(tables.findings);
    expect(rows).toHaveLength(2 * 22);
    expect(rows.find((row) => row.provider === 'acme' && row.factor === 'ux.api')).toMatchObject({
      criterion: 'ux',
      low: 2,
      high: 4,
      edition: editionStory.to.edition.id,
      address: 'https://custody.example/acme#finding-ux-api',
    });
  });

  it('changes are told with the levels before and after, and without a reason where none is recorded', () => {
    expect(
      rowsOf(tables.changes).map((row) => [
        row.provider,
        row.factor,
        row.kind,
        row.fromLow,
        row.fromHigh,
        row.toLow,
        row.toHigh,
        row.why,
      ]),
    ).toEqual([
      ['acme', 'security.keys', 'world', 2, 2, 2, 3, 'A report was published.'],
      ['acme', 'ux.api', 'correction', 4, 4, 2, 4, 'The page names one interface.'],
      ['bolt', 'liquidity.settlement', 'evidence', 0, 0, 4, 4, null],
    ]);
  });

  it('the only edition has a table of changes without a row', () => {
    expect(listDataTables([editionStory.to], addressOf).changes.rows).toEqual([]);
  });

  it('refuses no edition', () => {
    expect(() => listDataTables([], addressOf)).toThrow(RangeError);
  });
});

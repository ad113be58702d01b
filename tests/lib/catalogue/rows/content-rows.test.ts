import { describe, expect, it } from 'vitest';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { fromContentRows, toContentRows } from '@/lib/catalogue/rows/content-rows';
import { tableNames, type EditionRows } from '@/lib/catalogue/rows/edition-rows';
import { makeContent } from '@/tests/fixtures/make-content';

const content = makeContent();

/** What a database may do to rows: give them back in any order. */
const reverseTables = (rows: EditionRows): EditionRows => {
  for (const name of tableNames) rows[name].reverse();
  return rows;
};

describe('toContentRows and fromContentRows', () => {
  it('the invented content has rows in every table, so no table goes untested', () => {
    const rows = toContentRows('e', content);
    expect(tableNames.filter((name) => rows[name].length === 0)).toEqual([]);
  });

  it('rows in any order give back exactly the content they came from', () => {
    const rows = reverseTables(toContentRows('e', content));
    expect(fromContentRows(content.rubric.version, rows)).toStrictEqual(content);
  });

  it('sources keep the order of the file, which numbers them', () => {
    const rows = reverseTables(toContentRows('e', content));
    const { providers } = fromContentRows(1, rows);
    expect(Object.keys(providers[0]?.sources ?? {})).toEqual(['s10', 's2', 's1']);
  });

  it('the real data files survive the way through rows', () => {
    const real = readDataFiles();
    const rows = reverseTables(toContentRows('e', real));
    expect(fromContentRows(real.rubric.version, rows)).toStrictEqual(real);
  });

  it('a word that the domain does not know is refused with its column', () => {
    const rows = toContentRows('e', content);
    rows.entity.forEach((entity) => (entity.kind = 'guild'));
    expect(() => fromContentRows(1, rows)).toThrow(
      'Entity.kind: expected one of bank, trust-company, licensed-firm, registered-firm, other, the database holds "guild"',
    );
  });

  it('a missing row is refused with its name', () => {
    const rows = toContentRows('e', content);
    rows.finding = rows.finding.filter(({ factorId }) => factorId !== 'ux.api');
    expect(() => fromContentRows(1, rows)).toThrow(
      'Finding zeta, ux.api: the database holds no row',
    );
  });
});

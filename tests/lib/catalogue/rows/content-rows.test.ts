import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hashContent } from '@/lib/catalogue/edition-hash';
import {
  fromContentRows,
  tableNames,
  toContentRows,
  type ContentRows,
} from '@/lib/catalogue/rows/content-rows';
import { readStoredContent, type StoredContent } from '@/lib/catalogue/stored-content';
import { makeContent } from '@/tests/fixtures/make-content';
import { realContent } from '@/tests/fixtures/real-content';

const content = makeContent();

/** What a database may do to rows: give them back in any order, and the keys of JSON as well. */
const disturb = (rows: ContentRows): Record<keyof ContentRows, unknown[]> => {
  const table = (name: keyof ContentRows): unknown[] =>
    z
      .array(z.unknown())
      .parse(
        JSON.parse(JSON.stringify(rows[name].toReversed()), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ),
      );
  return {
    document: table('document'),
    provider: table('provider'),
    finding: table('finding'),
    source: table('source'),
    entity: table('entity'),
    region: table('region'),
  };
};

const throughRows = (stored: StoredContent): StoredContent =>
  fromContentRows(disturb(toContentRows('e', stored)));

describe('toContentRows and fromContentRows', () => {
  it('the invented content has rows in every table, so no table goes untested', () => {
    const rows = toContentRows('e', content);
    expect(tableNames.toSorted()).toEqual(Object.keys(rows).toSorted());
    expect(tableNames.filter((name) => rows[name].length === 0)).toEqual([]);
  });

  it('rows in any order give back exactly the content they came from', () => {
    expect(readStoredContent(throughRows(content))).toStrictEqual(content);
  });

  it('sources keep the order of the file, which numbers them', () => {
    const { providers } = throughRows(content);
    expect(Object.keys(providers[0]?.sources ?? {})).toEqual(['s10', 's2', 's1']);
  });

  it('the real data files survive the way through rows', () => {
    const real = realContent();
    const stored = throughRows(real);
    expect(hashContent(stored)).toBe(hashContent(real));
    expect(readStoredContent(stored)).toStrictEqual(real);
  });

  it('fields that no column and no schema knows survive in every part, and in new files', () => {
    const later: StoredContent = {
      ...content,
      diligence: [{ topic: 'New file', answers: { b: null, a: [1.5, false] } }],
      providers: content.providers.map((provider) => ({
        ...provider,
        dependencies: [{ on: 'A bank' }],
        findings: Object.fromEntries(
          Object.entries(provider.findings).map(([id, one]) => [id, { ...one, readers: 2 }]),
        ),
        sources: Object.fromEntries(
          Object.entries(provider.sources).map(([id, one]) => [id, { ...one, standing: null }]),
        ),
        entities: provider.entities.map((one, index) => ({
          ...one,
          id: `entity-${index}`,
          serves: ['us'],
        })),
        regions: {
          ...provider.regions,
          byRegion: Object.fromEntries(
            Object.entries(provider.regions.byRegion).map(([id, one]) => [
              id,
              { ...one, servedBy: ['entity-0'] },
            ]),
          ),
        },
      })),
    };
    expect(throughRows(later)).toEqual(later);
    expect(hashContent(throughRows(later))).toBe(hashContent(later));
    expect(toContentRows('e', later).entity.map(({ id }) => id)).toContain('entity-1');
  });

  it('a missing row and a wrong value are refused', () => {
    const rows = toContentRows('e', content);
    const noRubric = { ...rows, document: rows.document.filter(({ id }) => id !== 'rubric') };
    expect(() => fromContentRows(noRubric)).toThrow('rubric');
    const wrongLevel = { ...rows, finding: rows.finding.map((row) => ({ ...row, low: 'none' })) };
    expect(() => fromContentRows(wrongLevel)).toThrow('low');
  });
});

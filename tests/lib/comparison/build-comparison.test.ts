import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/lib/catalogue/types';
import { buildComparison } from '@/lib/comparison/build-comparison';
import type { ComparisonRow } from '@/lib/comparison/comparison-row';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { switchIds } from '@/lib/requirements';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

const compare = (catalogue: Catalogue, slugs: readonly string[], query = '') =>
  buildComparison(catalogue, assessLink(catalogue, query), slugs);

const rowsOf = (view: ReturnType<typeof compare>): ComparisonRow[] =>
  view.sections.flatMap(({ rows }) => rows);

const findRow = (view: ReturnType<typeof compare>, id: string): ComparisonRow => {
  const row = rowsOf(view).find((one) => one.id === id);
  if (!row) throw new Error(`no row "${id}"`);
  return row;
};

const acme = makeProvider({
  slug: 'acme',
  findings: { 'security.keys': { low: 4, high: 4 }, 'ux.api': { low: 1, high: 3 } },
  regions: { eu: { status: 'yes', note: 'A licensed firm.', sources: [makeSource()] } },
});
const birch = makeProvider({
  slug: 'birch',
  findings: { 'security.keys': { low: 2, high: 3 }, 'ux.api': { low: 1, high: 3 } },
  regions: { eu: { status: 'no', note: 'It left in 2025.', sources: [makeSource()] } },
});
const catalogue = makeCatalogue({ providers: [acme, birch, makeProvider({ slug: 'cedar' })] });

describe('buildComparison', () => {
  it('the columns come in the order asked for', () => {
    const { providers } = compare(catalogue, ['birch', 'acme']);
    expect(providers.map(({ slug }) => slug)).toEqual(['birch', 'acme']);
  });

  it('has a row for every criterion and factor, and the same rows for everyone', () => {
    const view = compare(catalogue, ['acme', 'birch', 'cedar']);
    const rows = rowsOf(view);
    expect(rows.filter(({ kind }) => kind === 'criterion').map(({ id }) => id)).toEqual([
      ...criterionIds,
    ]);
    expect(rows.flatMap((row) => (row.kind === 'factor' ? [row.factor] : []))).toEqual([
      ...factorIds,
    ]);
    expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('a row differs by its level, not by its words', () => {
    const view = compare(catalogue, ['acme', 'birch']);
    expect(findRow(view, 'security-keys')).toMatchObject({ differs: true, note: null });
    expect(findRow(view, 'ux-api')).toMatchObject({
      differs: false,
      note: 'same level, same openness',
    });
  });

  it('the same interval for another reason is a difference', () => {
    const refused = makeProvider({
      slug: 'dogwood',
      findings: { 'ux.api': { low: 1, high: 3, state: 'under-nda' } },
    });
    const other = makeCatalogue({ providers: [acme, refused] });
    expect(findRow(compare(other, ['acme', 'dogwood']), 'ux-api').differs).toBe(true);
  });

  it('says who is ahead in a finding', () => {
    const row = findRow(compare(catalogue, ['acme', 'birch']), 'security-keys');
    expect(row.kind === 'factor' && row.cells.map(({ lead }) => lead)).toEqual(['ahead', null]);
  });

  it('what the mandate rules out is compared all the same, with the reason', () => {
    const { providers } = compare(catalogue, ['acme', 'birch'], 'region=eu');
    expect(providers.map(({ group }) => group)).toEqual(['meets', 'ruled-out']);
    expect(providers[1]).toMatchObject({
      failed: [{ requirement: 'EU required', sentence: 'It left in 2025.' }],
    });
  });

  it('shows the requirements of the mandate, or those that could be asked', () => {
    const asked = findRow(compare(catalogue, ['acme', 'birch'], 'region=eu'), 'requirements');
    expect(asked.kind === 'requirements' && asked.cells[0]?.map(({ id }) => id)).toEqual([
      'region:eu',
    ]);
    const free = findRow(compare(catalogue, ['acme', 'birch']), 'requirements');
    expect(free.kind === 'requirements' && free.cells[0]).toHaveLength(switchIds.length);
    expect(free.note).not.toBeNull();
  });

  it('two who have no incidents are the same; one who has is not', () => {
    const fined = makeProvider({
      slug: 'fined',
      incidents: [
        { date: '2025', kind: 'enforcement', resolved: 'yes', what: 'A fine.', sources: [] },
      ],
    });
    const other = makeCatalogue({ providers: [acme, birch, fined] });
    expect(findRow(compare(other, ['acme', 'birch']), 'incidents').differs).toBe(false);
    expect(findRow(compare(other, ['acme', 'fined']), 'incidents').differs).toBe(true);
  });

  it('changes come newest first', () => {
    const change = (date: string) => ({
      date,
      headline: `Of ${date}`,
      what: 'Something changed.',
      decides: [],
      lead: false,
      sources: [],
    });
    const changed = makeProvider({
      slug: 'changed',
      changes: [change('2025-10'), change('2026'), change('2026-03')],
    });
    const other = makeCatalogue({ providers: [acme, changed] });
    const row = findRow(compare(other, ['changed', 'acme']), 'changes');
    expect(row.kind === 'changes' && row.cells[0]?.map(({ date }) => date)).toEqual([
      '2026-03',
      '2026',
      '2025-10',
    ]);
  });

  it('refuses a provider that is not part of the catalogue', () => {
    expect(() => compare(catalogue, ['acme', 'mars'])).toThrow('"mars"');
  });

  it('scores, ranks and requirements are the ranking’s', () => {
    const mandates = fc.constantFrom('', 'region=eu&doubt=20', 'staking=yes&weights=1,2,3,4,5,6');
    fc.assert(
      fc.property(catalogues, mandates, (drawn, query) => {
        const assessment = assessLink(drawn, query);
        const slugs = drawn.providers.map(({ slug }) => slug);
        const { providers } = buildComparison(drawn, assessment, slugs);
        const { rows, ruledOut } = buildRanking(assessment);
        const listed = [...rows, ...assessment.open, ...ruledOut];
        for (const { lead, ...head } of providers) {
          expect(listed.find(({ slug }) => slug === head.slug)).toEqual(head);
          expect([null, 'ahead', 'level or ahead']).toContain(lead);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('the order of the providers moves their cells and changes nothing else', () => {
    fc.assert(
      fc.property(catalogues, (drawn) => {
        const slugs = drawn.providers.map(({ slug }) => slug);
        const one = compare(drawn, slugs, 'region=eu');
        const other = compare(drawn, slugs.toReversed(), 'region=eu');
        expect(other.answer).toEqual(one.answer);
        expect(other.providers).toEqual(one.providers.toReversed());
        expect(rowsOf(other)).toEqual(
          rowsOf(one).map((row) => ({ ...row, cells: [...row.cells].reverse() })),
        );
      }),
      { numRuns: 10 },
    );
  });
});

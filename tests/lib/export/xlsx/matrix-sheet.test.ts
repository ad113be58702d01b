import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { Catalogue } from '@/lib/catalogue/types';
import { matrixSheetName } from '@/lib/export/xlsx/matrix-sheet';
import { buildScoringMatrix, type ScoringMatrix } from '@/lib/report/build-scoring-matrix';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { levelInterval, weightsFor } from '@/tests/fixtures/arbitraries';
import { evaluateSheet } from '@/tests/fixtures/evaluate-formulas';
import { makeCatalogue, makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { makeWorkbookFile } from '@/tests/fixtures/make-workbook';
import { type ReadSheet, type ReadValue, readWorkbook } from '@/tests/fixtures/read-workbook';
import { assessCatalogue, paramsWith } from '@/tests/fixtures/assess-catalogue';

/** As method 2 counts: of the first factor there is no level 0, so its level 1 is worth nothing. */
const floored = 'liquidity.venues';
const rubric = {
  ...makeRubric(),
  version: 2,
  criteria: makeRubric().criteria.map((criterion) => ({
    ...criterion,
    factors: criterion.factors.map((factor) =>
      factor.id === floored ? { ...factor, levels: { ...factor.levels, 0: null } } : factor,
    ),
  })),
};
const raised = ({ low, high }: { low: number; high: number }, factor: string) =>
  factor === floored ? { low: Math.max(1, low), high: Math.max(1, high) } : { low, high };

/** acme and birch tie; coda is ruled out where the EU is required; dune is better than all. */
const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  rubric,
  providers: [
    makeProvider({ slug: 'acme', name: 'Acme', findings: settled(2) }),
    makeProvider({ slug: 'birch', name: 'Birch', findings: settled(2) }),
    makeProvider({
      slug: 'coda',
      name: 'Coda',
      regions: { eu: { status: 'no' } },
      findings: { [floored]: { low: 1, high: 4 } },
    }),
    makeProvider({
      slug: 'dune',
      name: 'Dune',
      findings: { ...settled(3), 'security.keys': { low: 0, high: 4 } },
    }),
  ],
});

async function readMatrix(of: Catalogue, query = ''): Promise<ReadSheet> {
  const sheets = await readWorkbook(await makeWorkbookFile(of, query));
  const sheet = sheets.find(({ name }) => name === matrixSheetName);
  if (!sheet) throw new Error('no scoring matrix');
  return sheet;
}

/** Where what stands, found by its label as a reader finds it. */
function findPlaces({ values }: ReadSheet) {
  const cellOf = (text: string, column = /^/): string => {
    const found = [...values].find(([cell, value]) => value === text && column.test(cell));
    if (!found) throw new Error(`nothing says ${text}`);
    return found[0];
  };
  const rowOf = (label: string): string => cellOf(label, /^[AB]\d/).replace(/\D/g, '');
  const columnsOf = (name: string): string[] => {
    const first = cellOf(name, /^[D-Z]+5$/).replace(/\d/g, '');
    const heads = [...values.keys()].filter((cell) => /\D6$/.test(cell));
    const start = heads.indexOf(`${first}6`);
    return heads.slice(start, start + 3).map((cell) => cell.replace(/\d/g, ''));
  };
  return { rowOf, columnsOf };
}

const rankOf = (provider: Exclude<AssessedProvider, { place: 'none' }>): number =>
  provider.place === 'ranked' ? provider.rank : provider.wouldRank;

/** Every figure of a matrix with the cell that shows it. */
function listFigures(sheet: ReadSheet, matrix: ScoringMatrix): [cell: string, figure: number][] {
  const { rowOf, columnsOf } = findPlaces(sheet);
  return matrix.providers.flatMap((provider, index) => {
    const [low = '', high = '', points = ''] = columnsOf(provider.name);
    return [
      ...(provider.place === 'none'
        ? []
        : [[`${points}${rowOf('Rank')}`, rankOf(provider)] satisfies [string, number]]),
      [`${low}${rowOf('Total')}`, provider.low],
      [`${high}${rowOf('Total')}`, provider.high],
      [`${points}${rowOf('Total')}`, provider.score],
      ...matrix.criteria.flatMap(({ name, parts, factors }): [string, number][] => {
        const part = parts[index];
        if (!part) return [];
        const row = rowOf(name);
        return [
          [`D${row}`, part.weight],
          [`${low}${row}`, part.low],
          [`${high}${row}`, part.high],
          [`${points}${row}`, part.score],
          ...factors.flatMap((factor): [string, number][] => {
            const contribution = factor.parts[index];
            if (!contribution) return [];
            const factorRow = rowOf(factor.name);
            return [
              [`D${factorRow}`, contribution.weight],
              [`${low}${factorRow}`, contribution.levels.low],
              [`${high}${factorRow}`, contribution.levels.high],
              [`${points}${factorRow}`, contribution.points],
            ];
          }),
        ];
      }),
    ];
  });
}

const expectFigures = (
  figures: [cell: string, figure: number][],
  valueOf: (cell: string) => ReadValue | undefined,
): void => {
  for (const [cell, figure] of figures) {
    expect(valueOf(cell), cell).toBeTypeOf('number');
    expect(Math.abs(Number(valueOf(cell)) - figure), cell).toBeLessThan(1e-9);
  }
};

describe('toMatrixSheet', () => {
  it('keeps the figures of the scoring beside its formulas', async () => {
    const sheet = await readMatrix(catalogue, 'region=eu&weights=1,2,3,4,5,6&doubt=30');
    const matrix = buildScoringMatrix(
      assessCatalogue(
        catalogue,
        paramsWith(catalogue, {
          requirements: ['region:eu'],
          weights: { liquidity: 1, security: 2, coverage: 3, costs: 4, ux: 5, support: 6 },
          doubt: 30,
        }),
      ),
    );
    expect(
      matrix.providers.map((one) => [one.name, one.place === 'ranked' ? one.rank : null]),
    ).toEqual([
      ['Dune', 1],
      ['Acme', 2],
      ['Birch', 2],
      ['Coda', null],
    ]);
    const figures = listFigures(sheet, matrix);
    expect(figures).toHaveLength(4 * (3 + 6 * 4 + 22 * 4) + 3);
    expectFigures(figures, (cell) => sheet.values.get(cell));
  });

  it('gives the same figures when its formulas are evaluated', async () => {
    const sheet = await readMatrix(catalogue, 'region=eu');
    const matrix = buildScoringMatrix(
      assessCatalogue(catalogue, paramsWith(catalogue, { requirements: ['region:eu'] })),
    );
    const valueOf = evaluateSheet(sheet.values, sheet.formulas);
    expectFigures(listFigures(sheet, matrix), valueOf);
    for (const cell of sheet.formulas.keys()) {
      expect(Math.abs(Number(valueOf(cell)) - Number(sheet.values.get(cell))), cell).toBeLessThan(
        1e-9,
      );
    }
    expect(valueOf('C9')).toBe(100);
    expect(valueOf('D9')).toBeCloseTo(1, 12);
  });

  it('has the points of all factors add up to the score', async () => {
    const sheet = await readMatrix(catalogue);
    const { rowOf, columnsOf } = findPlaces(sheet);
    const points = columnsOf('Dune')[2] ?? '';
    const valueOf = evaluateSheet(sheet.values, sheet.formulas);
    const sum = factorIds
      .map((id) => Number(valueOf(`${points}${rowOf(`Factor ${id}`)}`)))
      .reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(Number(valueOf(`${points}${rowOf('Total')}`)), 9);
  });

  it('follows any change of weights, doubt and levels to the ranks, as the scoring does', async () => {
    const sheet = await readMatrix(catalogue, 'region=eu');
    const { rowOf, columnsOf } = findPlaces(sheet);
    await fc.assert(
      fc.asyncProperty(
        weightsFor(criterionIds),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('acme', 'dune', 'coda'),
        fc.constantFrom(...factorIds),
        levelInterval,
        (weights, doubt, slug, factor, interval) => {
          const levels = raised(interval, factor);
          const changed = makeCatalogue({
            rubric,
            providers: catalogue.providers.map((one) =>
              one.slug === slug
                ? {
                    ...one,
                    findings: { ...one.findings, [factor]: { ...one.findings[factor], ...levels } },
                  }
                : one,
            ),
          });
          const name = slug.charAt(0).toUpperCase() + slug.slice(1);
          const [low = '', high = ''] = columnsOf(name);
          const values = new Map(sheet.values);
          values.set(`C4`, doubt);
          values.set(`${low}${rowOf(`Factor ${factor}`)}`, levels.low);
          values.set(`${high}${rowOf(`Factor ${factor}`)}`, levels.high);
          for (const id of criterionIds)
            values.set(`C${rowOf(`Criterion ${id}`)}`, weights[id] ?? 0);
          const matrix = buildScoringMatrix(
            assessCatalogue(
              changed,
              paramsWith(changed, {
                requirements: ['region:eu'],
                weights: record(criterionIds, (id) => weights[id] ?? 0),
                doubt,
              }),
            ),
          );
          expectFigures(listFigures(sheet, matrix), evaluateSheet(values, sheet.formulas));
          return Promise.resolve();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts points from the floor of each factor, and factors by their own weights', async () => {
    const query = 'factors=liquidity.venues:3,liquidity.prime:0';
    const sheet = await readMatrix(catalogue, query);
    const { rowOf, columnsOf } = findPlaces(sheet);
    const [low = '', , points = ''] = columnsOf('Acme');
    const venues = rowOf(`Factor ${floored}`);
    const valueOf = evaluateSheet(sheet.values, sheet.formulas);
    expect(sheet.values.get(`E${venues}`)).toBe(1);
    expect(sheet.values.get(`C${venues}`)).toBe(3);
    // Liquidity weighs half, venues three of its four parts; level 2 is a third of the way from 1 to 4.
    expect(valueOf(`D${venues}`)).toBeCloseTo(0.5 * (3 / 4), 12);
    expect(valueOf(`${points}${venues}`)).toBeCloseTo((0.5 * (3 / 4) * 100) / 3, 9);
    // The other factor that weighs stands at level 2 of 0 to 4.
    expect(valueOf(`${low}${rowOf('Criterion liquidity')}`)).toBeCloseTo(
      (3 * 100) / 3 / 4 + 50 / 4,
      9,
    );
    const values = new Map(sheet.values).set(`C${venues}`, 0);
    expect(evaluateSheet(values, sheet.formulas)(`${points}${venues}`)).toBe(0);
  });

  it('ranks an open one as if its required levels were met, and says what to ask of it', async () => {
    const level = (all: number, offline: { low: number; high: number }) => ({
      ...settled(all),
      'security.offline': offline,
    });
    const asked = makeCatalogue({
      rubric,
      providers: [
        makeProvider({ name: 'Acme', findings: level(3, { low: 4, high: 4 }) }),
        makeProvider({ slug: 'birch', name: 'Birch', findings: level(2, { low: 3, high: 3 }) }),
        makeProvider({ slug: 'elm', name: 'Elm', findings: level(2, { low: 0, high: 4 }) }),
      ],
    });
    const sheet = await readMatrix(asked, 'segregation=yes&doubt=40');
    const { rowOf, columnsOf } = findPlaces(sheet);
    const [first = '', , points = ''] = columnsOf('Elm');
    const rank = `${points}${rowOf('Rank')}`;
    expect(sheet.values.get(`${first}${rowOf('Open: ask')}`)).toBe('segregation');
    expect(sheet.values.get(`${first}${rowOf('Rank')}`)).toBe('would rank');
    const total = (name: string) =>
      Number(sheet.values.get(`${columnsOf(name)[2]}${rowOf('Total')}`));
    expect(total('Elm')).toBeLessThan(total('Birch'));
    const valueOf = evaluateSheet(sheet.values, sheet.formulas);
    expect([sheet.values.get(rank), valueOf(rank)]).toEqual([2, 2]);
    // With no credit it would tie with Birch at level 3; with a better Birch it would not.
    const birch = `${columnsOf('Birch')[0]}${rowOf('Factor security.keys')}`;
    const better = new Map(sheet.values).set('C4', 0).set(birch, 4);
    expect(evaluateSheet(better, sheet.formulas)(rank)).toBe(3);
  });

  it('ranks those that the search hides, and gives the ruled-out ones no rank', async () => {
    const sheet = await readMatrix(catalogue, 'region=eu&q=dune');
    const { rowOf, columnsOf } = findPlaces(sheet);
    const rankOf = (name: string) => sheet.values.get(`${columnsOf(name)[2]}${rowOf('Rank')}`);
    expect(['Dune', 'Acme', 'Birch', 'Coda'].map(rankOf)).toEqual([1, 2, 2, 'none']);
  });

  it('stands without ranks where the mandate rules everyone out', async () => {
    const nobody = makeCatalogue({
      providers: [makeProvider({ name: 'Coda', regions: { eu: { status: 'no' } } })],
    });
    const sheet = await readMatrix(nobody, 'region=eu');
    const matrix = buildScoringMatrix(
      assessCatalogue(nobody, paramsWith(nobody, { requirements: ['region:eu'] })),
    );
    expectFigures(listFigures(sheet, matrix), evaluateSheet(sheet.values, sheet.formulas));
    expect([...sheet.formulas.values()].join(' ')).not.toContain('1+SUMPRODUCT');
  });
});

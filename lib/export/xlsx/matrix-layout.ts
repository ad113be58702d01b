import type { ScoringMatrix } from '@/lib/report/build-scoring-matrix';
import { cellAt } from './to-write-sheet';

/** Places of the scoring matrix, rows and columns from 0. */
export const matrixColumns = {
  criterion: 0,
  factor: 1,
  weight: 2,
  share: 3,
  floor: 4,
  providers: 5,
} as const;

/** Level low, level high, points. */
export const columnsPerProvider = 3;

export const matrixRows = {
  title: 0,
  notes: 1,
  doubt: 3,
  names: 4,
  head: 5,
  rank: 6,
  ask: 7,
  total: 8,
  criteria: 9,
} as const;

export type CriterionPlace = {
  /** The row of the criterion itself; its factors follow. */
  readonly row: number;
  readonly firstFactor: number;
  readonly lastFactor: number;
};

export type MatrixLayout = {
  readonly criteria: readonly CriterionPlace[];
  /** The first column of each provider. A narrow column parts the ruled-out ones. */
  readonly providers: readonly number[];
  /** All columns of ranked providers; null where none is ranked. */
  readonly ranked: { readonly from: number; readonly to: number } | null;
  readonly lastColumn: number;
};

export function layOutMatrix({ criteria, providers }: ScoringMatrix): MatrixLayout {
  const places: CriterionPlace[] = [];
  let row: number = matrixRows.criteria;
  for (const { factors } of criteria) {
    places.push({ row, firstFactor: row + 1, lastFactor: row + factors.length });
    row += factors.length + 1;
  }
  const first = matrixColumns.providers;
  const rankedCount = providers.filter(({ place }) => place === 'ranked').length;
  const rankedWidth = rankedCount * columnsPerProvider;
  const columns = providers.map(({ place }, index) => {
    const gap = place !== 'ranked' && rankedCount > 0 ? 1 : 0;
    return first + index * columnsPerProvider + gap;
  });
  return {
    criteria: places,
    providers: columns,
    ranked: rankedCount === 0 ? null : { from: first, to: first + rankedWidth - 1 },
    lastColumn: (columns.at(-1) ?? first) + columnsPerProvider - 1,
  };
}

/** "$C$4": stays where it is when a formula is copied. */
export function fixed(row: number, column: number): string {
  return cellAt(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

import type { ScoringMatrix } from '@/lib/report/build-scoring-matrix';
import { otherSheetNames } from '@/lib/questionnaire/questionnaire-columns';
import {
  columnsPerProvider,
  layOutMatrix,
  matrixColumns,
  type MatrixLayout,
  matrixRows,
} from './matrix-layout';
import { askRow, toCriterionRows, doubtRow, toHeadRows, rankRow, totalRow } from './matrix-rows';
import type { SheetChoice, SheetModel } from './sheet-model';
import { listTopRows, titleHeight } from './table-sheet';
import { cellAt, columnLetter } from './to-write-sheet';

export const matrixSheetName = otherSheetNames.matrix;

const howTo =
  'Change the tinted cells: weights, the credit for unknowns, levels from the floor to 4. Shares, points, scores and ranks follow.';

type MatrixSheetInput = {
  readonly matrix: ScoringMatrix;
  /** A line that says what the sheet belongs to. */
  readonly note: string;
};

/**
 * All levels, and how scores and ranks follow from them, as formulas: who changes a weight, the credit
 * for unknowns or a level sees what becomes of the ranking.
 */
export function toMatrixSheet({ matrix, note }: MatrixSheetInput): SheetModel {
  const layout = layOutMatrix(matrix);
  return {
    name: matrixSheetName,
    widths: listWidths(layout),
    rows: [
      ...listTopRows('Scoring matrix', [howTo, note]),
      doubtRow(matrix, layout),
      ...toHeadRows(matrix, layout),
      rankRow(matrix, layout),
      askRow(matrix, layout),
      totalRow(matrix, layout),
      ...matrix.criteria.flatMap((criterion, index) => {
        const place = layout.criteria[index];
        return place ? toCriterionRows(criterion, place, layout) : [];
      }),
    ],
    frozen: { rows: matrixRows.criteria, columns: matrixColumns.providers },
    print: {
      pagesWide: matrix.providers.length > providersOnPage ? 2 : 1,
      head: [matrixRows.names + 1, matrixRows.total + 1],
      labels: ['A', columnLetter(matrixColumns.providers - 1)],
    },
    filter: null,
    choices: listChoices(layout),
    heights: new Map([
      [matrixRows.title, titleHeight],
      [matrixRows.names, 32],
      [matrixRows.ask, 48],
    ]),
    merged: [matrixRows.names, matrixRows.ask].flatMap((row) =>
      layout.providers.map((column) => [row, column, column + columnsPerProvider - 1] as const),
    ),
  };
}

/** More would print too small to be read. */
const providersOnPage = 5;

/** Columns of levels are as narrow as their heads; one without a provider parts the groups. */
function listWidths({ providers, lastColumn }: MatrixLayout): number[] {
  const labels = [21, 34, 9, 10, 7];
  const rest = Array.from({ length: lastColumn + 1 - labels.length }, () => 2);
  const widths = [...labels, ...rest];
  for (const column of providers) widths.splice(column, columnsPerProvider, 8, 8, 9);
  return widths;
}

function listChoices({ criteria, providers }: MatrixLayout): SheetChoice[] {
  const { doubt } = matrixRows;
  const { weight } = matrixColumns;
  const doubtCell = cellAt(doubt, weight);
  return [
    {
      range: doubtCell,
      rule: { kind: 'decimal', from: 0, to: 100 },
      hint: 'A number from 0 to 100.',
    },
    {
      range: criteria.map(({ row }) => cellAt(row, weight)).join(' '),
      rule: { kind: 'decimal', from: 0, to: 1_000_000 },
      hint: 'A number of 0 or more; not all six may be 0.',
    },
    {
      range: criteria
        .map((one) => `${cellAt(one.firstFactor, weight)}:${cellAt(one.lastFactor, weight)}`)
        .join(' '),
      rule: { kind: 'decimal', from: 0, to: 1_000_000 },
      hint: 'Beside the other factors of its criterion: a number of 0 or more; not all may be 0.',
    },
    ...providers.map((column): SheetChoice => ({
      range: criteria
        .map(
          ({ firstFactor, lastFactor }) =>
            `${cellAt(firstFactor, column)}:${cellAt(lastFactor, column + 1)}`,
        )
        .join(' '),
      rule: { kind: 'whole', from: 0, to: 4 },
      hint: 'A level from 0 to 4; low is what evidence proves, high what it leaves open.',
    })),
  ];
}

import { pointsPerLevel } from '@/lib/scoring';
import {
  type CriterionPlace,
  fixed,
  matrixColumns,
  type MatrixLayout,
  matrixRows,
} from './matrix-layout';
import { cellAt } from './to-write-sheet';

/**
 * The method as a spreadsheet computes it: the same steps as `lib/scoring`, on the cells of the
 * sheet, so that a changed weight, doubt or level runs through to the ranks.
 */

const { weight, share } = matrixColumns;

/** The label of the columns that hold scores, by which the ranks find them. */
export const pointsLabel = 'Points';

export const weightSum = ({ criteria }: MatrixLayout): string =>
  `SUM(${criteria.map(({ row }) => cellAt(row, weight)).join(',')})`;

export const shareSum = ({ criteria }: MatrixLayout): string =>
  `SUM(${criteria.map(({ row }) => cellAt(row, share)).join(',')})`;

export const criterionShare = ({ row }: CriterionPlace): string =>
  `${cellAt(row, weight)}/${fixed(matrixRows.total, weight)}`;

/** Factors weigh equally inside their criterion. */
export const factorShare = ({ row, firstFactor, lastFactor }: CriterionPlace): string =>
  `${fixed(row, share)}/${lastFactor - firstFactor + 1}`;

/** One bound of a criterion, 0 to 100. */
export const criterionBound = (
  { firstFactor, lastFactor }: CriterionPlace,
  column: number,
): string =>
  `${pointsPerLevel}*AVERAGE(${cellAt(firstFactor, column)}:${cellAt(lastFactor, column)})`;

/** One bound of the total: every criterion's by its share. */
export const totalBound = ({ criteria }: MatrixLayout, column: number): string =>
  criteria.map(({ row }) => `${fixed(row, share)}*${cellAt(row, column)}`).join('+');

/** The benefit of the doubt, between the bounds in the two columns before. */
export function pointBetween(row: number, low: number): string {
  const [from, to] = [cellAt(row, low), cellAt(row, low + 1)];
  return `${from}+${fixed(matrixRows.doubt, weight)}/100*(${to}-${from})`;
}

/** Points of the total that a factor adds; those of all factors are the score. */
export const factorPoints = (row: number, low: number): string =>
  `$${cellAt(row, share)}*${pointsPerLevel}*(${pointBetween(row, low)})`;

/** 1 and one for each higher score, equal to nine decimals: equal scores share a rank. */
export function rankAmong(
  { from, to }: NonNullable<MatrixLayout['ranked']>,
  column: number,
): string {
  const across = (row: number): string => `${fixed(row, from)}:${fixed(row, to)}`;
  const mine = `ROUND(${cellAt(matrixRows.total, column)},9)`;
  const isScore = `(${across(matrixRows.head)}="${pointsLabel}")`;
  return `1+SUMPRODUCT(${isScore}*(ROUND(${across(matrixRows.total)},9)>${mine}))`;
}

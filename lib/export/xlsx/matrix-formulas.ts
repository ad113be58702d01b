import type { MatrixBar } from '@/lib/report/build-scoring-matrix';
import { levelPoints } from '@/lib/scoring';
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

const { weight, share, floor } = matrixColumns;

/** What the highest level is worth, and which level it is. */
const best = { points: levelPoints(4), level: 4 } as const;

/** The label of the columns that hold scores, by which the ranks find them. */
export const pointsLabel = 'Points';

export const weightSum = ({ criteria }: MatrixLayout): string =>
  `SUM(${criteria.map(({ row }) => cellAt(row, weight)).join(',')})`;

export const shareSum = ({ criteria }: MatrixLayout): string =>
  `SUM(${criteria.map(({ row }) => cellAt(row, share)).join(',')})`;

export const criterionShare = ({ row }: CriterionPlace): string =>
  `${cellAt(row, weight)}/${fixed(matrixRows.total, weight)}`;

const factorWeights = ({ firstFactor, lastFactor }: CriterionPlace): string =>
  `${fixed(firstFactor, weight)}:${fixed(lastFactor, weight)}`;

/** Its criterion's share, parted as the weights of its factors are. */
export const factorShare = (place: CriterionPlace, row: number): string =>
  `${fixed(place.row, share)}*${cellAt(row, weight)}/SUM(${factorWeights(place)})`;

/** One bound of a criterion, 0 to 100: the weighted mean of its factors' points. */
export function criterionBound(place: CriterionPlace, column: number): string {
  const { firstFactor, lastFactor } = place;
  const levels = `${cellAt(firstFactor, column)}:${cellAt(lastFactor, column)}`;
  const floors = `${fixed(firstFactor, floor)}:${fixed(lastFactor, floor)}`;
  const weights = factorWeights(place);
  const points = `(${levels}-${floors})/(${best.level}-${floors})`;
  return `${best.points}*SUMPRODUCT(${weights}*${points})/SUM(${weights})`;
}

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
  `${levelWorth(row)}*(${pointBetween(row, low)}-${fixed(row, floor)})`;

/** Points of the total that one level of a factor is worth. */
const levelWorth = (row: number): string =>
  `${fixed(row, share)}*${best.points}/(${best.level}-${fixed(row, floor)})`;

/** Points of the total that an open provider gains once a required level is met. */
export function pointsToBar(row: number, low: number, { bar }: MatrixBar): string {
  const credit = `${fixed(matrixRows.doubt, weight)}/100`;
  const missing = (column: number): string => `MAX(0,${bar}-${cellAt(row, column)})`;
  return `${levelWorth(row)}*((1-${credit})*${missing(low)}+${credit}*${missing(low + 1)})`;
}

/**
 * 1 and one for each higher score, equal to nine decimals: equal scores share a rank.
 *
 * @param gained points that are added to the score first, each as a formula
 */
export function rankAmong(
  { from, to }: NonNullable<MatrixLayout['ranked']>,
  column: number,
  gained: readonly string[] = [],
): string {
  const across = (row: number): string => `${fixed(row, from)}:${fixed(row, to)}`;
  const mine = `ROUND(${[cellAt(matrixRows.total, column), ...gained].join('+')},9)`;
  const isScore = `(${across(matrixRows.head)}="${pointsLabel}")`;
  return `1+SUMPRODUCT(${isScore}*(ROUND(${across(matrixRows.total)},9)>${mine}))`;
}

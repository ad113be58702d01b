import { cellName } from './shown-cell';
import { cellProblem, type FileProblem } from './file-problem';
import { type Head, readColumns } from './find-head';
import type { SheetRows } from './sheet-rows';

/**
 * Cells drawn as one hold one value, in the first of them. Where it would have to stand for several
 * questions, or lies beside the column it is drawn in, nobody but its writer knows what it is about.
 *
 * Decided here: provider, factor and the like may be drawn as one, because the id says them anyway.
 */
export function listMergedProblems(
  sheet: SheetRows,
  head: Head,
  nameOf: (row: number, column: number) => string,
): FileProblem[] {
  const read = readColumns.flatMap((column) => head.columns.get(column) ?? []);
  return sheet.merged.flatMap(({ startRow, endRow, startCol, endCol }) => {
    const covered = read.filter((place) => place >= startCol && place <= endCol);
    const text = sheet.rows[startRow]?.[startCol] ?? '';
    if (covered.length === 0 || endRow <= head.row || startRow <= head.row || text === '')
      return [];
    const isOne = startRow === endRow && covered.includes(startCol);
    if (isOne) return [];
    const area = `${nameOf(startRow, startCol)}:${cellName(null, endRow, endCol)}`;
    const reason =
      startRow === endRow
        ? 'these cells are merged, and what they hold stands in none of the columns that are read.'
        : 'these cells are merged, so one value would stand for several questions.';
    return [cellProblem(area, `${reason} Split them and write into each row what it answers.`)];
  });
}

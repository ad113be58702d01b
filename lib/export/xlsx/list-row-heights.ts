import { calculateRowHeight } from 'hucre/xlsx';
import { wraps } from './looks';
import type { SheetModel } from './sheet-model';

/** The indent of a cell, and room that breaking between words leaves, in characters. */
const unusedWidth = 3;
/** Widths count figures; letters of the default font are narrower. */
const lettersPerFigure = 1.2;
/** No spreadsheet shows a taller row. */
const tallest = 400;

/**
 * Heights that show all text, in points by row. Excel would fit rows by itself; LibreOffice and
 * viewers would cut them.
 */
export function listRowHeights({ rows, widths, heights }: SheetModel): Map<number, number> {
  const columnWidths = widths.map((width) => (width - unusedWidth) * lettersPerFigure);
  const fitted = new Map<number, number>();
  rows.forEach((row, at) => {
    const values = row.map((cell) => (cell && wraps(cell.look) ? cell.value : null));
    const height = calculateRowHeight(values, { wrapText: true, columnWidths });
    fitted.set(at, heights?.get(at) ?? Math.min(tallest, height));
  });
  return fitted;
}

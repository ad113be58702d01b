import type { CellValue } from 'hucre/xlsx';

/** A sheet as text by row and column; a CSV file is one sheet without a name. */
export type SheetRows = { readonly name: string | null; readonly rows: readonly string[][] };

/**
 * What a cell says, without blanks around it. A spreadsheet turns "2026-11-24" into a date and "yes"
 * into what it likes; the reader of a note wants the text again.
 */
export function toCellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, '\n').trim();
}

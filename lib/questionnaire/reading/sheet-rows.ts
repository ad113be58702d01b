/** Cells that were drawn as one; rows and columns from 0, both ends included. */
type MergedCells = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
};

/** A sheet as text by row and column; a CSV file is one sheet without a name. */
export type SheetRows = {
  readonly name: string | null;
  readonly isHidden: boolean;
  /** What each cell shows. Of a sheet without the columns of a questionnaire only its top. */
  readonly rows: readonly (readonly string[])[];
  /** By `cellKey`: what is stored where a cell shows something else, "0.03" under "3%". */
  readonly stored: ReadonlyMap<string, string>;
  /** By `cellKey`: why what a cell shows cannot be what was meant, after "the cell ". */
  readonly flaws: ReadonlyMap<string, string>;
  readonly merged: readonly MergedCells[];
  /** What was passed over while the sheet was opened, in sentences that name the cell. */
  readonly notices: readonly string[];
  /** Whether its days are counted from 1904 on. */
  readonly is1904: boolean;
  /** Whether each row has its own number of fields, as in CSV, and whether the last one is ended. */
  readonly lines: { readonly areEnded: boolean } | null;
};

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Line ends as one sign, without blanks around the text. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

import { textCell } from './sheet-model';
import type { SheetCell, SheetChoice, SheetModel } from './sheet-model';
import { cellAt, columnLetter } from './to-write-sheet';

export type TableColumn = {
  readonly label: string;
  readonly width: number;
  /** Figures stand at the right, and so does their name. */
  readonly isNumeric?: boolean;
};

type TableSheet = {
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in sight, and that every printed page begins with. */
  readonly frozenColumns: number;
  readonly pagesWide: number;
  /** By the place of a column, for all its rows. */
  readonly choices?: readonly (Omit<SheetChoice, 'range'> & { readonly column: number })[];
};

/** A sheet with one table under a title: frozen head, filter on every column. */
export function toTableSheet(table: TableSheet): SheetModel {
  const { name, columns, rows } = table;
  const top = listTopRows(table.title, table.notes);
  const head = columns.map(({ label, isNumeric }) =>
    textCell(label, isNumeric ? 'headRight' : 'head'),
  );
  const headRow = top.length;
  const lastRow = headRow + rows.length;
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [...top, head, ...rows],
    frozen: { rows: headRow + 1, columns: table.frozenColumns },
    print: {
      pagesWide: table.pagesWide,
      head: [headRow + 1, headRow + 1],
      labels: ['A', columnLetter(table.frozenColumns - 1)],
    },
    filter: `${cellAt(headRow, 0)}:${cellAt(lastRow, columns.length - 1)}`,
    choices:
      rows.length === 0
        ? []
        : (table.choices ?? []).map(({ column, rule, hint }) => ({
            rule,
            hint,
            range: `${cellAt(headRow + 1, column)}:${cellAt(lastRow, column)}`,
          })),
    heights: new Map([[0, titleHeight]]),
  };
}

export const titleHeight = 26;

/** Title and notes run over the cells beside them, which stay empty. */
export function listTopRows(title: string, notes: readonly string[]): SheetCell[][] {
  return [[textCell(title, 'title')], ...notes.map((note) => [textCell(note, 'note')])];
}

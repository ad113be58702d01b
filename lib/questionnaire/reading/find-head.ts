import {
  type ReturnedColumn,
  returnedColumnOrder,
  returnedColumns,
} from '../questionnaire-columns';

/** What a provider or the reader fills in, and what tells which question it answers. */
export const readColumns = [
  'id',
  'answer',
  'low',
  'high',
  'status',
  'evidence',
  'date',
  'contact',
  'owner',
  'edition',
] as const;

export type ReadColumn = (typeof readColumns)[number];

/** What says again which question a row is, so that a column out of step is seen. */
export const comparedColumns = ['provider', 'criterion', 'factor', 'subject', 'question'] as const;

export type ComparedColumn = (typeof comparedColumns)[number];

export type Head = {
  readonly row: number;
  readonly columns: ReadonlyMap<ReturnedColumn, number>;
  /** Columns that are read and stand a second time. */
  readonly repeated: readonly { column: ReadColumn; place: number; first: number }[];
};

/** Titles and notes may stand above the columns' names. */
export const headRows = 25;

/** A row with this many of the names is ours, even where somebody removed one; "Id" alone is not. */
const recognised = 4;

export const countRead = ({ columns }: Pick<Head, 'columns'>): number =>
  readColumns.filter((column) => columns.has(column)).length;

/** The row that names most of the columns, in any order and case; null where none names enough. */
export function findHead(rows: readonly (readonly string[])[]): Head | null {
  const heads = rows.slice(0, headRows).map((cells, row) => readHead(cells, row));
  const most = heads.toSorted((a, b) => countRead(b) - countRead(a))[0];
  return most && isHead(most) ? most : null;
}

export const isHead = (head: Pick<Head, 'columns'>): boolean => countRead(head) >= recognised;

/** Longer than any name of a column; a cell can hold a text of a megabyte. */
const longestName = 100;

const columnsByName = new Map(
  returnedColumnOrder.map((column) => [returnedColumns[column].toLowerCase(), column]),
);

export function readHead(cells: readonly string[], row: number): Head {
  const columns = new Map<ReturnedColumn, number>();
  const repeated: { column: ReadColumn; place: number; first: number }[] = [];
  cells.forEach((cell, place) => {
    if (cell === '' || cell.length > longestName) return;
    const column = columnsByName.get(cell.replace(/\s+/g, ' ').toLowerCase());
    if (column === undefined) return;
    const first = columns.get(column);
    if (first === undefined) columns.set(column, place);
    else if (isReadColumn(column)) repeated.push({ column, place, first });
  });
  return { row, columns, repeated };
}

const isReadColumn = (column: ReturnedColumn): column is ReadColumn =>
  readColumns.some((read) => read === column);

/** The lists that cells lie in. A loop is fast where it always meets the same kind of list. */
type CellList = Float64Array | Int32Array | Uint8Array;

/**
 * Figures in rows and columns, which all draws and tallies of the core are kept in. The cells lie in one
 * list, row after row, because a draw walks them millions of times.
 */
export type Matrix<Cells extends CellList = Float64Array> = {
  readonly rows: number;
  readonly columns: number;
  /** Row `r`, column `c` at `r × columns + c`. */
  readonly cells: Cells;
};

/** Zeros everywhere. */
export const realMatrix = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  cells: new Float64Array(rows * columns),
});

/** Of whole numbers, for what is counted. */
export const wholeMatrix = (rows: number, columns: number): Matrix<Int32Array> => ({
  rows,
  columns,
  cells: new Int32Array(rows * columns),
});

/** Of whole numbers up to 255, for levels, of which there are five. */
export const byteMatrix = (rows: number, columns: number): Matrix<Uint8Array> => ({
  rows,
  columns,
  cells: new Uint8Array(rows * columns),
});

/**
 * A row as part of the matrix: what is written there is written here.
 *
 * @example rowOf({ rows: 2, columns: 2, cells: Float64Array.of(1, 2, 3, 4) }, 1) // [3, 4]
 */
export const rowOf = ({ columns, cells }: Matrix, row: number): Float64Array =>
  cells.subarray(row * columns, (row + 1) * columns);

import type { Emphasis, Look } from './looks';

/**
 * A sheet as the workbook has it, without a word of the file format. Text is text: only `formula`
 * makes a formula, so nothing that data or a reader wrote can become one.
 */
export type SheetCell = Emphasis & {
  /** What the cell holds; of a formula its result, so that it is right before anything computes. */
  readonly value: string | number | null;
  readonly look: Look;
  /** Without "=". */
  readonly formula?: string;
  /** A web address. */
  readonly link?: string;
};

export type SheetChoice = {
  /** "O5:O90" */
  readonly range: string;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number };
  /** Shown beside a chosen cell, and when something else is typed. */
  readonly hint: string;
};

export type SheetModel = {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    /** How many pages stand side by side; columns are shrunk to fit into them. */
    readonly pagesWide: number;
    /** Rows that each page begins with, from 1; null for none. */
    readonly head: readonly [from: number, to: number] | null;
    /** Columns that each page begins with, "A:C"; null for none. */
    readonly labels: readonly [from: string, to: string] | null;
  };
  /** "A4:Q90"; null where there is nothing to filter. */
  readonly filter: string | null;
  readonly choices: readonly SheetChoice[];
  /** Rows (from 0) with a height of their own, in points; others fit their text. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Cells drawn as one, from and to, both included; rows and columns from 0. */
  readonly merged?: readonly (readonly [row: number, from: number, to: number])[];
};

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

/** Excel refuses a file with a longer text; none of ours comes near. */
const longestText = 32_000;
/** A longer address opens in no spreadsheet, so it stays text. */
const longestLink = 2_000;

/** Characters that XML cannot hold, and those that would turn the reading direction of a line. */
const unprintable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** Typed as text, whatever it begins with. */
export function textCell(text: string | null, look: Look = 'text'): SheetCell {
  const value = text?.replace(unprintable, '').slice(0, longestText) ?? '';
  return { value: value === '' ? null : value, look };
}

export const numberCell = (value: number | null, look: Look): SheetCell => ({ value, look });

/** A share of draws, 0 to 1. */
export function chanceCell(share: number | null): SheetCell {
  return numberCell(share, share === 0 || share === 1 ? 'certainChance' : 'chance');
}

/** @param result what the formula gives; a reader that computes nothing shows it */
export const formulaCell = (formula: string, result: number, look: Look): SheetCell => ({
  value: result,
  look,
  formula,
});

/**
 * Adding leaves noise near 1e-14, and a spreadsheet rounds what it is given: 73.74999999999999 would
 * print as 73.7 where page and memo print 73.8. The formula drops the noise as the kept result does.
 */
const pointDecimals = 12;

export const withoutNoise = (points: number): number =>
  Math.round(points * 10 ** pointDecimals) / 10 ** pointDecimals;

export const pointsFormulaCell = (formula: string, result: number): SheetCell =>
  formulaCell(`ROUND(${formula},${pointDecimals})`, withoutNoise(result), 'points');

/** A text that opens an address, or the text alone where there is none that can be opened. */
export function linkCell(text: string, address: string | null): SheetCell {
  const isUsable =
    address !== null && address.length <= longestLink && /^https?:\/\//.test(address);
  return isUsable ? { ...textCell(text, 'link'), link: address } : textCell(text);
}

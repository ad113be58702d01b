import type { Look } from './looks';
import type { SheetCell } from './sheet-model';

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

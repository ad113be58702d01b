import { type CellValue, formatValue } from 'hucre';
import { cleanText } from './sheet-rows';

type ShownCell = {
  readonly text: string;
  /** What is stored, where that is a number. */
  readonly stored?: string;
  /** Why the text cannot be what was meant, after "the cell ". */
  readonly flaw?: string;
};

type StoredCell = {
  readonly value: CellValue;
  readonly isError: boolean;
  readonly isFormula: boolean;
  /** The number format, "0%"; absent for "General". */
  readonly format: string | undefined;
};

const nothing: ShownCell = { text: '' };

/**
 * What a cell shows: 1 is "100%" and 46145 "3 May" where its format says so, because that is what
 * whoever wrote the answer saw.
 *
 * Decided here: a date in the form of the reader's country, of which the file does not say which, is
 * written 2026-11-24; a format that hides a number hides it from nobody here.
 */
export function showCell(
  { value, isError, isFormula, format }: StoredCell,
  is1904: boolean,
): ShownCell {
  if (isError) return errorCell(String(value));
  if (value === null) {
    return isFormula
      ? {
          text: '',
          flaw: 'holds a formula without its result. Open the file in a spreadsheet, save it, and choose it again.',
        }
      : nothing;
  }
  if (value instanceof Date) return showDate(value, format, is1904);
  if (typeof value === 'number') return showNumber(value, format, is1904);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  return { text: cleanText(value) };
}

/** A cell that shows "#NAME?" or the like. */
export const errorCell = (text: string): ShownCell => ({
  text,
  flaw: `shows ${text}, write the answer with an apostrophe before it.`,
});

/** "#NAME?", "#DIV/0!", "Err:508", and "####" where a date was none or its column too narrow. */
export const isErrorText = (text: string): boolean =>
  /^(#[A-Z][A-Z0-9_/]*[?!]?|#N\/A|Err:\d{3}|#{3,})$/.test(text);

/** Short dates without and with a time, which each spreadsheet shows in the form of its country. */
const countryDates = /^m{1,2}\/d{1,2}\/yy(yy)?( h{1,2}:mm)?(;@)?$/i;

function showDate(date: Date, format: string | undefined, is1904: boolean): ShownCell {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year > 9999 || date.getTime() < Date.UTC(1899, 11, 30)) {
    return errorCell('########');
  }
  if (format !== undefined && !countryDates.test(format)) {
    const text = applyFormat(date, format, is1904);
    // The format of texts, or of numbers, shows a date as its number, which says nothing to anybody.
    if (text !== '' && !isPlainNumber(text)) return { text };
  }
  const [day = '', time = ''] = date.toISOString().split('T');
  return { text: time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}` };
}

const isPlainNumber = (text: string): boolean => /^-?\d+([.,]\d+)?$/.test(text);

/** Days of 1990 to 2100 as spreadsheets number them from 1900 on. */
const serials = { from: 32_874, to: 73_415 };
/** A workbook of 1904 counts from four years and a day later. */
const serialOf1904 = 1462;

/**
 * The day that a bare number in a column of dates stands for, YYYY-MM-DD; null for any other text. A
 * date keeps its number where its cell lost the format: pasted as a value, or formatted as text.
 *
 * @example toDay('46328', false) // "2026-11-02"
 */
export function toDay(text: string, is1904: boolean): string | null {
  if (!/^\d{5}([.,]\d+)?$/.test(text)) return null;
  const serial = Math.floor(Number(text.replace(',', '.'))) + (is1904 ? serialOf1904 : 0);
  if (serial < serials.from || serial > serials.to) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** As many digits as spreadsheets keep: 0.1 + 0.2 is 0.3. */
const keptDigits = 15;

function showNumber(value: number, format: string | undefined, is1904: boolean): ShownCell {
  const stored = String(Number(value.toPrecision(keptDigits)));
  const text = format === undefined ? '' : applyFormat(value, format, is1904);
  return { text: text === '' ? stored : text, stored };
}

/** hucre drops the currency of "[$€-407] #,##0.00", which stands between "$" and "-". */
function applyFormat(value: number | Date, format: string, is1904: boolean): string {
  const withSigns = format.replace(/\[\$([^\]-]+)[^\]]*\]/g, '"$1"');
  return formatValue(value, withSigns, { is1904 }).trim();
}

/** @example columnName(0) // "A"; columnName(27) // "AB" */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : `${columnName(rest - 1)}${letter}`;
}

/**
 * A cell as spreadsheets name it. A CSV file has no sheets, so there the sheet is null.
 *
 * @example cellName('Questionnaire', 6, 9) // "Questionnaire!J7"
 */
export function cellName(sheet: string | null, row: number, column: number): string {
  const place = `${columnName(column)}${row + 1}`;
  return sheet === null ? place : `${sheet}!${place}`;
}

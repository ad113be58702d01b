import { stringify } from 'csv-stringify/sync';
import type { ExportValue } from './ranking-table';

type CsvTable = {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly (readonly ExportValue[])[];
};

/** RFC 4180 and 7111: UTF-8, with a line of names at the top. */
export const csvType = 'text/csv; charset=utf-8; header=present';

/**
 * A table as CSV (RFC 4180), for spreadsheets first: programs that want more have the JSON export.
 *
 * Decided here:
 * - it begins with a byte order mark, without which Excel reads UTF-8 as the code page of its country
 *   and spoils every “’”; readers that follow the encoding standard pass over it;
 * - a text that a spreadsheet would run as a formula gets an apostrophe before it (it begins with
 *   = + - @, a tab or a carriage return); names and sentences come from files that many people may propose
 *   changes to, and notices quote whatever a link holds;
 * - numbers are written in full, with a point, and stay numbers; yes and no are true and false; what a
 *   row does not have is empty.
 */
export function toCsv({ columns, rows }: CsvTable): string {
  return stringify([columns.map(({ key }) => key), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    // The library stops quoting single line breaks once the record's end is named.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}

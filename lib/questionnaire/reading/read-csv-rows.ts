import { UnreadableFileError } from './file-problem';
import { type SheetRows, toCellText } from './sheet-rows';

/** What spreadsheets put between values, by the country they are set to. */
const delimiters = [',', ';', '\t'];

/**
 * A CSV file as rows of text, once for each delimiter that it may have: only who knows the columns
 * can tell which one it is.
 *
 * @throws UnreadableFileError where the bytes are no text.
 */
export async function readCsvRows(bytes: Uint8Array): Promise<SheetRows[]> {
  const text = decode(bytes);
  const { parseCsv } = await import('hucre/csv');
  return delimiters.map((delimiter) => ({
    name: null,
    rows: parseCsv(text, { delimiter }).map((row) => row.map(toCellText)),
  }));
}

/** Spreadsheets save CSV as UTF-8, as UTF-16 with a mark, or in the encoding of old Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) {
    throw new UnreadableFileError('The file is neither an Excel workbook (.xlsx) nor a CSV file.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

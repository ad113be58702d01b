import { UnreadableFileError } from './file-problem';
import { type SheetRows, toCellText } from './sheet-rows';

/** What spreadsheets put between values, by the country they are set to. */
const delimiters = [',', ';', '\t'];

/**
 * A CSV file as rows of text, once for each delimiter that it may have: only who knows the columns
 * can tell which one it is.
 *
 * @throws UnreadableFileError where the bytes are no text, and where the last quoted text never ends.
 */
export async function readCsvRows(bytes: Uint8Array): Promise<SheetRows[]> {
  const text = decode(bytes);
  if (hasOpenQuote(text)) {
    throw new UnreadableFileError(
      'The file ends inside a quoted text: it was cut off, or a quotation mark is missing. Save it again, or export a new one.',
    );
  }
  const { parseCsv } = await import('hucre/csv');
  return delimiters.map((delimiter) => ({
    name: null,
    rows: parseCsv(text, { delimiter }).map((row) => row.map(toCellText)),
  }));
}

/** Marks open and close a quoted text, and one inside is doubled, so a whole file has an even number. */
const hasOpenQuote = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

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

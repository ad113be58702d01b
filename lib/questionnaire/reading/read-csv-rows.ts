import { parseCsv } from 'hucre/csv';
import { looksLikeId } from '@/lib/questionnaire/question-id';
import { isOwnLine } from '@/lib/questionnaire/questionnaire-columns';
import { quote } from '@/lib/url/notices';
import { UnreadableFileError } from './file-problem';
import { countRead, findHead, headRows, readHead } from './find-head';
import { cellKey, cleanText, type SheetRows } from './sheet-rows';
import { cellName, errorCell, isErrorText } from './shown-cell';

/** What spreadsheets put between values, by the country they are set to. */
const delimiters = [',', ';', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

/** Each line takes room of its own, however short it is. */
const mostLines = 200_000;

/**
 * A CSV file as one sheet of text.
 *
 * @throws UnreadableFileError where the bytes are no text, and where the last quoted text never ends.
 */
export function readCsvRows(bytes: Uint8Array): SheetRows[] {
  const { text, isDoubtful: isUnsure } = decodeText(bytes);
  if ((text.match(/\r\n?|\n/g)?.length ?? 0) > mostLines) {
    throw new UnreadableFileError(
      'The file has far more lines than a questionnaire, so it was not opened.',
    );
  }
  const rows = parse(text, findDelimiter(text)).map((row) => row.map(cleanText));
  const flaws = new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column): [string, string][] => {
        const { flaw } = isErrorText(cell) ? errorCell(cell) : { flaw: undefined };
        return flaw === undefined ? [] : [[cellKey(at, column), flaw]];
      }),
    ),
  );
  return [
    {
      name: null,
      isHidden: false,
      rows,
      stored: new Map(),
      flaws,
      merged: [],
      is1904: false,
      notices: isUnsure ? doubtNotices(rows) : [],
      lines: { areEnded: /[\r\n]$/.test(text) },
    },
  ];
}

/** Only who knows the columns can tell what stands between them. Their names need no quoting. */
function findDelimiter(text: string): Delimiter {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/, 4 * headRows);
  const count = (delimiter: Delimiter): number =>
    Math.max(
      ...lines.map((line) => {
        const names = line.split(delimiter).map((name) => name.replace(/["\ufeff]/g, '').trim());
        return countRead(readHead(names, 0));
      }),
    );
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function parse(text: string, delimiter: Delimiter): string[][] {
  const isOpen = hasOpenQuote(text);
  if (delimiter === '\t') {
    const quoted = isOpen ? null : toRows(text, delimiter);
    if (quoted && isWhole(quoted)) return quoted;
    const plain = toRows(text, delimiter, true);
    if (isOpen || isWhole(plain)) return plain;
    return quoted ?? plain;
  }
  if (isOpen) {
    throw new UnreadableFileError(
      'The file ends inside a quoted text: it was cut off, or a quotation mark is missing. Save it again, or export a new one.',
    );
  }
  return toRows(text, delimiter);
}

/** Marks open and close a quoted text, and one inside is doubled, so a whole file has an even number. */
const hasOpenQuote = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

const toRows = (text: string, delimiter: Delimiter, fastMode = false): string[][] =>
  parseCsv(text, { delimiter, fastMode }).map((row) => row.map((value) => String(value ?? '')));

/**
 * Whether a text between tabs was taken apart rightly. Some writers quote a text with a line end in
 * it, and others quote nothing, so that a mark at the beginning of a text is a character of it.
 */
function isWhole(rows: readonly (readonly string[])[]): boolean {
  const head = findHead(rows.map((row) => row.map(cleanText)));
  const place = head?.columns.get('id');
  if (!head || place === undefined) return false;
  return rows.slice(head.row + 1).every((row) => {
    if (row.every((text) => text.trim() === '')) return true;
    return looksLikeId((row[place] ?? '').trim()) && !row.some((text) => holdsOtherRows(text));
  });
}

const holdsOtherRows = (text: string): boolean =>
  /[\t\n\r]/.test(text) && text.split(/[\t\n\r]/).some((part) => looksLikeId(part.trim()));

/** Names the first text that may have been written otherwise. */
function doubtNotices(rows: readonly (readonly string[])[]): string[] {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((text) => isDoubtful(text) && !isOwnLine(text));
    if (column === -1) continue;
    return [
      `The file does not say how its letters are written, so those outside A to Z may be wrong: ${quote(cells[column] ?? '')} in ${cellName(null, row, column)}. Save it as .xlsx, or as CSV in UTF-8, to be sure.`,
    ];
  }
  return [];
}

type DecodedText = {
  readonly text: string;
  /** Whether letters outside A to Z may be others than were written. */
  readonly isDoubtful: boolean;
};

/**
 * The text of a CSV file. Spreadsheets save it as UTF-8, as UTF-16 with a mark, or in one of the
 * encodings that came before, which do not say which they are.
 *
 * Decided here: what our own sheet says ("0–4", "provider’s") tells Mac from Windows, else the line
 * ends do, which were single returns on the Mac. Which Windows it was nothing tells, so letters are
 * doubtful where they differ from one to the next.
 *
 * @throws UnreadableFileError where the bytes are no text.
 */
function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return certain(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return certain(new TextDecoder('utf-16be').decode(bytes));
  if (bytes.includes(0)) {
    throw new UnreadableFileError('The file is neither an Excel workbook (.xlsx) nor a CSV file.');
  }
  try {
    return certain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeOlder(bytes);
  }
}

const certain = (text: string): DecodedText => ({ text, isDoubtful: false });

function decodeOlder(bytes: Uint8Array): DecodedText {
  // As a stream, because Node 20 takes the whole of it for ISO 8859-1, which has no “’”.
  const windows = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const mac = new TextDecoder('macintosh').decode(bytes);
  const lead = countOwn(mac) - countOwn(windows);
  const hasReturns = windows.includes('\r') && !windows.includes('\n');
  const text = lead > 0 || (lead === 0 && hasReturns) ? mac : windows;
  return { text, isDoubtful: isDoubtful(text) };
}

/** What our own sheet holds in nearly every row: a range of levels, an apostrophe. */
const countOwn = (text: string): number => text.match(/[0-4]–[0-4]|[a-z]’[a-z]/g)?.length ?? 0;

/** Dashes, quotation marks and the like are the same in each encoding of Windows. */
const isDoubtful = (text: string): boolean => /[^\x00-\x7f–—‘’‚“”„†‡•…‰‹›]/.test(text);

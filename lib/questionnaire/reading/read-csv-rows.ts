import { parseCsv } from 'hucre/csv';
import { quote } from '@/lib/url/notices';
import { looksLikeId } from '../question-id';
import { isOwnLine } from '../questionnaire-columns';
import { cellName } from './cell-name';
import { decodeText, isDoubtful } from './decode-text';
import { UnreadableFileError } from './file-problem';
import { countRead, findHead, headRows, readHead } from './find-head';
import { cellKey, cleanText, type SheetRows } from './sheet-rows';
import { errorCell, isErrorText } from './shown-cell';

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

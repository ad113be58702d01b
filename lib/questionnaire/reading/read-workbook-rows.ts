import { readXlsx, type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { quote } from '@/lib/url/notices';
import { otherSheetNames } from '../questionnaire-columns';
import { cellName, columnName, showCell } from './shown-cell';
import { UnreadableFileError } from './file-problem';
import { findHead, headRows } from './find-head';
import { openArchive } from './open-archive';
import { cellKey, cleanText, type SheetRows } from './sheet-rows';

/** More columns and rows than any questionnaire has; a formatted but empty column has a million. */
const area = { rows: 5000, columns: 104 };
const lastColumn = columnName(area.columns - 1);

/** Of all sheets with questions together. A cell that is only formatted counts. */
const limits = { sheets: 60, cells: 500_000, characters: 5_000_000 };

/**
 * The sheets of an XLSX workbook as rows of text: whole where they have the columns of a
 * questionnaire, and else only their top.
 *
 * @throws UnreadableFileError where the bytes are no whole XLSX workbook, or one over the limits.
 */
export async function readWorkbookRows(bytes: Uint8Array): Promise<SheetRows[]> {
  const archive = openArchive(bytes);
  try {
    return await readSheets(archive);
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    throw new UnreadableFileError(
      'The workbook cannot be read: it is damaged, or it is another kind of file than an Excel workbook (.xlsx). Save it again as .xlsx without a password.',
      { cause },
    );
  }
}

async function readSheets(archive: Uint8Array): Promise<SheetRows[]> {
  let count = 0;
  const tops = await readXlsx(archive, {
    range: `A1:${lastColumn}${headRows}`,
    sheets: () => {
      count += 1;
      if (count > limits.sheets) throw tooMany('sheets');
      return true;
    },
  });
  const is1904 = tops.dateSystem === '1904';
  const own = tops.sheets.map((sheet) => findHead(toText(sheet, is1904).rows) !== null);
  const budget = { cells: limits.cells, characters: limits.characters };
  const measured: Measured[] = [];
  for (const [index, sheet] of tops.sheets.entries()) {
    measured.push(await measure(archive, index, own[index] === true ? budget : null, sheet));
  }
  const { sheets } = await readXlsx(archive, {
    range: `A1:${lastColumn}${area.rows}`,
    readStyles: true,
    sheets: (_, index) => own[index] === true,
  });
  const whole = sheets.values();
  return tops.sheets.map((top, index): SheetRows => {
    const notices = measured[index]?.notices ?? [];
    if (own[index] !== true) return { ...toText(top, is1904), notices };
    const sheet = whole.next().value ?? top;
    return { ...toText(sheet, is1904), notices: [...notices, ...listApart(sheet)] };
  });
}

type Measured = { readonly notices: readonly string[] };
type Budget = { cells: number; characters: number };

/**
 * Goes through a sheet row by row, so that its size is known before it lies in memory, and finds text
 * that will not be read: below or beside the area of a sheet with questions, and on any other sheet.
 */
async function measure(
  archive: Uint8Array,
  sheet: number,
  budget: Budget | null,
  { name, hidden, veryHidden }: Sheet,
): Promise<Measured> {
  if (budget === null && isOtherSheet(name)) return { notices: [] };
  for await (const { index: row, values } of streamXlsxRows(archive, { sheet })) {
    const isBelow = budget === null || row >= area.rows;
    const from = isBelow ? 0 : area.columns;
    const column = values.findIndex((value, at) => at >= from && isText(value));
    if (column !== -1) {
      const text = quote(cleanText(String(values[column])));
      const cell = cellName(name, row, column);
      const kind = hidden === true || veryHidden === true ? 'hidden sheet' : 'sheet';
      return {
        notices: [
          budget === null
            ? `The ${kind} “${name}” has no columns of a questionnaire and was not read: ${text} in ${cell}.`
            : `Below row ${area.rows} and right of column ${lastColumn} nothing was read: ${text} in ${cell}.`,
        ],
      };
    }
    if (budget === null) continue;
    budget.cells -= values.length;
    for (const value of values) {
      if (typeof value === 'string') budget.characters -= value.length;
    }
    if (budget.cells < 0) throw tooMany('cells');
    if (budget.characters < 0) throw tooMany('text');
  }
  return { notices: [] };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isOtherSheet = (name: string): boolean =>
  Object.values<string>(otherSheetNames).includes(name);

const tooMany = (what: 'sheets' | 'cells' | 'text'): UnreadableFileError =>
  new UnreadableFileError(
    `The workbook has far more ${what} than a questionnaire, so it was not opened.`,
  );

function toText(sheet: Sheet, is1904: boolean): Omit<SheetRows, 'notices'> {
  const stored = new Map<string, string>();
  const flaws = new Map<string, string>();
  const cleaned = new Map<string, string>();
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => {
      // One text can stand in every cell of a sheet; it is cleaned once.
      const known = typeof value === 'string' ? cleaned.get(value) : undefined;
      const key = cellKey(row, column);
      const cell = sheet.cells?.get(key);
      const isError = cell?.type === 'error';
      if (known !== undefined && !isError) return known;
      const shown = showCell(
        { value, isError, isFormula: cell?.formula !== undefined, format: cell?.style?.numFmt },
        is1904,
      );
      if (shown.stored !== undefined) stored.set(key, shown.stored);
      if (shown.flaw !== undefined) flaws.set(key, shown.flaw);
      if (typeof value === 'string' && !isError) cleaned.set(value, shown.text);
      return shown.text;
    }),
  );
  return {
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows,
    stored,
    flaws,
    merged: sheet.merges ?? [],
    is1904,
    lines: null,
  };
}

/** What a sheet says beside its cells. */
function listApart({ name, cells, threadedComments = [], textBoxes = [] }: Sheet): string[] {
  const threads = threadedComments.flatMap(({ ref, text }) =>
    ref === undefined ? [] : [{ cell: `${name}!${ref}`, text }],
  );
  const comments = [...(cells ?? [])].flatMap(([key, { comment }]) => {
    const [row = NaN, column = NaN] = key.split(',').map(Number);
    const cell = cellName(name, row, column);
    return comment && !threads.some((thread) => thread.cell === cell)
      ? [{ cell, text: comment.text }]
      : [];
  });
  return [
    ...[...threads, ...comments].map(
      ({ cell, text }) =>
        `${cell}: the comment ${quote(cleanText(text))} was not read. Write into the cell what belongs to the answer.`,
    ),
    ...textBoxes.map(({ text, anchor }) => {
      const cell = cellName(name, anchor.from.row, anchor.from.col);
      return `${cell}: the text box ${quote(cleanText(text))} was not read. Write into a cell what belongs to an answer.`;
    }),
  ];
}

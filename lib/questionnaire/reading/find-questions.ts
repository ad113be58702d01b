import { formatCount, formatList } from '@/lib/format';
import { quote } from '@/lib/url/notices';
import {
  isOwnLine,
  questionnaireSheetName,
  returnedColumns,
  type ReturnedColumn,
} from '../questionnaire-columns';
import { looksLikeId } from '../question-id';
import { cellName } from './shown-cell';
import { cellProblem, type FileProblem, fileProblem } from './file-problem';
import {
  type ComparedColumn,
  findHead,
  type Head,
  isHead,
  type ReadColumn,
  readHead,
} from './find-head';
import { listMergedProblems } from './merged-cells';
import { cellKey, type SheetRows } from './sheet-rows';

export type QuestionRow = {
  /** What the row says in a column; empty where it says nothing. */
  readonly textOf: (column: ReadColumn | ComparedColumn) => string;
  /** The name of the row's cell, "Questionnaire!J7". */
  readonly cellOf: (column: ReadColumn | ComparedColumn) => string;
  /** Why what a cell shows cannot be what was meant; null where it can. */
  readonly flawOf: (column: ReadColumn) => string | null;
  /** The first cell that says anything, of any column; null for a blank row. */
  readonly first: { readonly cell: string; readonly text: string } | null;
  /** Whether days in it are counted from 1904 on. */
  readonly is1904: boolean;
  /** Why the row is not whole; null for a whole one, and in a workbook. */
  readonly torn: FileProblem | null;
};

export type FoundQuestions = {
  readonly rows: readonly QuestionRow[];
  readonly problems: readonly FileProblem[];
  /** What holds text and is not read, in sentences that name the cell. */
  readonly notices: readonly string[];
};

/** Without these an answer could be lost in silence. A letter to one provider has no levels. */
const neededColumns = {
  workbook: ['id', 'answer', 'low', 'high', 'status'],
  letter: ['id', 'answer'],
} as const satisfies Record<string, readonly ReadColumn[]>;

const usualColumns = {
  workbook: ['evidence', 'owner', 'edition'],
  letter: ['evidence', 'date', 'contact', 'edition'],
} as const satisfies Record<string, readonly ReadColumn[]>;

/** What an answer can stand in: a file with any column of levels has to have them all. */
const kindOf = ({ columns }: Head): keyof typeof neededColumns =>
  (['low', 'high', 'status'] as const).some((column) => columns.has(column)) ||
  !(['date', 'contact'] as const).some((column) => columns.has(column))
    ? 'workbook'
    : 'letter';

/**
 * Finds the questions in an opened file: on every sheet that has their columns, the row that names
 * the columns in any order and case, and every row below it.
 *
 * @param prefix stands before the name of each cell, where several files are read at once
 */
export function findQuestions(sheets: readonly SheetRows[], prefix = ''): FoundQuestions {
  const found = sheets.flatMap((sheet) => {
    const head = findHead(sheet.rows);
    return head === null ? [] : [{ sheet, head }];
  });
  if (found.length === 0) return { rows: [], problems: [foreign(sheets)], notices: [] };
  const parts = found.map(({ sheet, head }) => readSheet(sheet, head, prefix));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    problems: parts.flatMap(({ problems }) => problems),
    notices: [
      ...parts.flatMap(({ notices }) => notices),
      ...sheets.flatMap(({ notices }) => notices.map((notice) => `${prefix}${notice}`)),
    ],
  };
}

function foreign(sheets: readonly SheetRows[]): FileProblem {
  const columns = formatList(
    neededColumns.workbook.map((column) => `“${returnedColumns[column]}”`),
  );
  const names = sheets.flatMap(({ name }) => (name === null ? [] : [name]));
  if (names.some((name) => name.trim().toLowerCase() === questionnaireSheetName.toLowerCase())) {
    return fileProblem(
      `The sheet “${questionnaireSheetName}” has no row that names the columns ${columns}.`,
    );
  }
  return names.length === 0
    ? fileProblem(`The file is no questionnaire: no row names the columns ${columns}.`)
    : fileProblem(
        `The workbook has no sheet “${questionnaireSheetName}”; it has ${formatList(names.map((name) => `“${name}”`))}.`,
      );
}

function readSheet(sheet: SheetRows, head: Head, prefix: string): FoundQuestions {
  const nameOf = (row: number, column: number): string =>
    `${prefix}${cellName(sheet.name, row, column)}`;
  const missing = listMissing(head, nameOf);
  if (missing.length > 0) return { rows: [], problems: missing, notices: [] };
  const below = sheet.rows.slice(head.row + 1).map((_, index) => head.row + 1 + index);
  const again = below.filter((row) => isHead(readHead(sheet.rows[row] ?? [], row)));
  const rows = below
    .filter((row) => !again.includes(row))
    .map((row) => toQuestionRow(sheet, head, row, nameOf));
  return {
    rows,
    problems: [
      ...again.flatMap((row) => otherOrder(readHead(sheet.rows[row] ?? [], row), head, nameOf)),
      ...listMergedProblems(sheet, head, nameOf),
    ],
    notices: [
      ...hiddenNotice(sheet, rows, prefix),
      ...missingNotices(sheet, head, nameOf),
      ...aboveNotices(sheet, head, nameOf),
      ...foreignNotices(sheet, head, nameOf),
    ],
  };
}

type NameOf = (row: number, column: number) => string;

function listMissing(head: Head, nameOf: NameOf): FileProblem[] {
  const problems = head.repeated.map(({ column, place, first }) =>
    cellProblem(
      nameOf(head.row, place),
      `the column “${returnedColumns[column]}” stands here a second time, after ${cellName(null, head.row, first)}. Rename the one that is not meant.`,
    ),
  );
  const missing = neededColumns[kindOf(head)]
    .filter((column) => !head.columns.has(column))
    .map((column) => `“${returnedColumns[column]}”`);
  if (missing.length === 0) return problems;
  const text = `expected ${missing.length === 1 ? 'a column' : 'columns'} ${formatList(missing)} in this row, found none. Bring it back from an exported workbook.`;
  return [...problems, cellProblem(nameOf(head.row, 0), text)];
}

/** A head that was pasted again says nothing; in another order it would say what is below it. */
function otherOrder(second: Head, first: Head, nameOf: NameOf): FileProblem[] {
  const moved = [...second.columns].find(([column, place]) => first.columns.get(column) !== place);
  if (moved === undefined) return [];
  const [column, place] = moved;
  const text = `the columns are named a second time here, and “${returnedColumns[column]}” stands in another one than above. Give both tables the same columns.`;
  return [cellProblem(nameOf(second.row, place), text)];
}

function toQuestionRow(sheet: SheetRows, head: Head, row: number, nameOf: NameOf): QuestionRow {
  const cells = sheet.rows[row] ?? [];
  const placeOf = (column: ReturnedColumn): number => head.columns.get(column) ?? -1;
  const at = cells.findIndex((text) => text !== '');
  return {
    textOf: (column) => {
      const place = placeOf(column);
      // A level is what is stored: "3" can be 2.5, shown without decimals.
      const isLevel = column === 'low' || column === 'high';
      const stored = isLevel ? sheet.stored.get(cellKey(row, place)) : undefined;
      return stored ?? cells[place] ?? '';
    },
    cellOf: (column) => nameOf(row, Math.max(placeOf(column), 0)),
    flawOf: (column) => sheet.flaws.get(cellKey(row, placeOf(column))) ?? null,
    is1904: sheet.is1904,
    first: at === -1 ? null : { cell: nameOf(row, at), text: cells[at] ?? '' },
    torn: at === -1 ? null : findTear(sheet, head, row, nameOf),
  };
}

/**
 * A line of CSV that is not whole: more values than columns, or fewer in a row without an id or at a
 * cut end.
 *
 * Decided here: other short lines are whole, because Excel leaves out the separators of empty cells
 * at the end of a line.
 */
function findTear(sheet: SheetRows, head: Head, row: number, nameOf: NameOf): FileProblem | null {
  if (sheet.lines === null) return null;
  const cells = sheet.rows[row] ?? [];
  const width = sheet.rows[head.row]?.length ?? 0;
  const isOver = cells.slice(width).some((text) => text !== '');
  const isLast = row === sheet.rows.length - 1;
  const isCut = isLast && !sheet.lines.areEnded;
  const hasId = looksLikeId(cells[head.columns.get('id') ?? -1] ?? '');
  const isShort = cells.length < width && (isCut || !hasId);
  if (!isOver && !isShort) return null;
  return cellProblem(
    nameOf(row, 0),
    `this line has ${formatCount(cells.length, 'value')} for ${formatCount(width, 'column')}: it was cut off, or a text with a line end or a separator in it lacks quotation marks. Save the file again from a spreadsheet.`,
  );
}

const hiddenNotice = (sheet: SheetRows, rows: readonly QuestionRow[], prefix: string): string[] =>
  sheet.isHidden && rows.some(({ first }) => first !== null)
    ? [`${prefix}The sheet “${sheet.name}” is hidden. Its questions were read like all others.`]
    : [];

/** Told with what stands there instead: a column that was renamed looks like one that is missing. */
function missingNotices(sheet: SheetRows, head: Head, nameOf: NameOf): string[] {
  const unknown = listForeign(sheet, head)
    .map(({ place }) => sheet.rows[head.row]?.[place] ?? '')
    .filter((name) => name !== '');
  return usualColumns[kindOf(head)]
    .filter((column) => !head.columns.has(column))
    .map((column) => {
      const name = returnedColumns[column];
      const similar = unknown.filter((one) => one.toLowerCase().includes(name.toLowerCase()));
      const shown = similar.length > 0 ? similar : unknown;
      const instead =
        shown.length === 0 ? '' : `; the file has ${formatList(shown.slice(0, 5).map(quote))}`;
      return `${nameOf(head.row, 0)}: no column “${name}” was found${instead}.`;
    });
}

type ForeignColumn = { readonly place: number; readonly row: number; text: string; others: number };

/** Columns that are none of ours and hold text below the head, with the first of it. */
function listForeign(sheet: SheetRows, head: Head): ForeignColumn[] {
  const own = new Set(head.columns.values());
  const filled = new Map<number, ForeignColumn>();
  sheet.rows.forEach((cells, row) => {
    if (row <= head.row) return;
    cells.forEach((text, place) => {
      if (text === '' || own.has(place)) return;
      const known = filled.get(place);
      if (known) known.others += 1;
      else filled.set(place, { place, row, text, others: 0 });
    });
  });
  return [...filled.values()].toSorted((a, b) => a.place - b.place);
}

function foreignNotices(sheet: SheetRows, head: Head, nameOf: NameOf): string[] {
  return listForeign(sheet, head).map(({ place, row, text, others }) => {
    const name = sheet.rows[head.row]?.[place] ?? '';
    const column = name === '' ? 'A column without a name' : `The column ${quote(name)}`;
    const more = others === 0 ? '' : ` and ${formatCount(others, 'more cell')} below`;
    return `${column} is none of the questionnaire’s and was not read: ${quote(text)} in ${nameOf(row, place)}${more}.`;
  });
}

function aboveNotices(sheet: SheetRows, head: Head, nameOf: NameOf): string[] {
  const above = sheet.rows
    .slice(0, head.row)
    .flatMap((cells, row) =>
      cells.flatMap((text, place) =>
        text === '' || isOwnLine(text) ? [] : [{ text, cell: nameOf(row, place) }],
      ),
    );
  const [first, ...others] = above;
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, nor ${formatCount(others.length, 'more cell')}`;
  return [
    `What stands above the columns was not read: ${quote(first.text)} in ${first.cell}${more}.`,
  ];
}

import { formatList } from '@/lib/format';
import { questionnaireColumns, questionnaireSheetName } from '../questionnaire-columns';
import { cellName } from './cell-name';
import { cellProblem, type FileProblem, fileProblem } from './file-problem';
import type { SheetRows } from './sheet-rows';

/** The columns that are read. Without the first ones an answer could be lost in silence. */
const neededColumns = ['id', 'answer', 'low', 'high', 'status'] as const;
const readColumns = [...neededColumns, 'evidence', 'owner', 'edition'] as const;

export type ReadColumn = (typeof readColumns)[number];

export type QuestionRow = {
  /** What the row says in a column; empty where it says nothing. */
  readonly textOf: (column: ReadColumn) => string;
  /** The name of the row's cell, "Questionnaire!J7". */
  readonly cellOf: (column: ReadColumn) => string;
};

/** Titles and notes may stand above the columns' names. */
const headRows = 25;

/** A row with this many of the names is ours, even where somebody removed one; "Id" alone is not. */
const recognised = 4;

/**
 * Finds the questions in an opened file: the sheet that has their columns (one called Questionnaire
 * comes first), the row that names the columns in any order and case, and every row below it.
 */
export function findQuestions(
  sheets: readonly SheetRows[],
): { rows: QuestionRow[] } | { problems: FileProblem[] } {
  const heads = sheets.map(findHead);
  const named = heads.filter((head) => isCalledQuestionnaire(head.sheet));
  const candidates = named.length > 0 ? named : heads;
  const head = candidates.toSorted((a, b) => b.columns.size - a.columns.size)[0];
  if (head === undefined || head.columns.size < recognised) {
    return { problems: [foreign(sheets, named.length > 0)] };
  }
  const problems = [...head.problems, ...listMissing(head)];
  return problems.length > 0 ? { problems } : { rows: rowsBelow(head) };
}

type Head = {
  sheet: SheetRows;
  row: number;
  columns: ReadonlyMap<ReadColumn, number>;
  /** Columns that stand twice. */
  problems: FileProblem[];
};

const isCalledQuestionnaire = ({ name }: SheetRows): boolean =>
  name?.trim().toLowerCase() === questionnaireSheetName.toLowerCase();

/** The row with most of the names; where none has any, the sheet has no columns of ours. */
function findHead(sheet: SheetRows): Head {
  const heads = sheet.rows.slice(0, headRows).map((cells, row) => readHead(sheet, cells, row));
  const none = { sheet, row: 0, columns: new Map(), problems: [] };
  return heads.toSorted((a, b) => b.columns.size - a.columns.size)[0] ?? none;
}

function readHead(sheet: SheetRows, cells: readonly string[], row: number): Head {
  const names = cells.map((cell) => cell.replace(/\s+/g, ' ').toLowerCase());
  const columns = new Map<ReadColumn, number>();
  const problems: FileProblem[] = [];
  for (const column of readColumns) {
    const name = questionnaireColumns[column];
    const place = names.indexOf(name.toLowerCase());
    if (place === -1) continue;
    columns.set(column, place);
    const second = names.indexOf(name.toLowerCase(), place + 1);
    if (second === -1) continue;
    const first = cellName(null, row, place);
    problems.push(
      cellProblem(
        cellName(sheet.name, row, second),
        `the column “${name}” stands here a second time, after ${first}. Rename the one that is not meant.`,
      ),
    );
  }
  return { sheet, row, columns, problems };
}

function listMissing({ sheet, row, columns }: Head): FileProblem[] {
  const missing = neededColumns
    .filter((column) => !columns.has(column))
    .map((column) => `“${questionnaireColumns[column]}”`);
  if (missing.length === 0) return [];
  const text = `expected ${missing.length === 1 ? 'a column' : 'columns'} ${formatList(missing)} in this row, found none. Bring it back from an exported workbook.`;
  return [cellProblem(cellName(sheet.name, row, 0), text)];
}

function foreign(sheets: readonly SheetRows[], isNamed: boolean): FileProblem {
  const columns = formatList(neededColumns.map((column) => `“${questionnaireColumns[column]}”`));
  if (isNamed) {
    return fileProblem(
      `The sheet “${questionnaireSheetName}” has no row that names the columns ${columns}.`,
    );
  }
  const names = sheets.flatMap(({ name }) => (name === null ? [] : [`“${name}”`]));
  return names.length === 0
    ? fileProblem(`The file is no questionnaire: no row names the columns ${columns}.`)
    : fileProblem(
        `The workbook has no sheet “${questionnaireSheetName}”; it has ${formatList(names)}.`,
      );
}

function rowsBelow({ sheet, row: head, columns }: Head): QuestionRow[] {
  return sheet.rows.slice(head + 1).map((cells, index): QuestionRow => {
    const row = head + 1 + index;
    return {
      textOf: (column) => cells[columns.get(column) ?? -1] ?? '',
      cellOf: (column) => cellName(sheet.name, row, columns.get(column) ?? 0),
    };
  });
}

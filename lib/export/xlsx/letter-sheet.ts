import type { Letter, LetterQuestion } from '@/lib/inquiry/build-letter';
import {
  keepIds,
  letterSheetName,
  returnedColumns,
  type ReturnedColumn,
} from '@/lib/questionnaire/questionnaire-columns';
import { numberCell, type SheetCell, textCell } from './sheet-model';
import { toTableSheet } from './table-sheet';
import { type WorkbookModel, writeWorkbook } from './write-workbook';

type Column = {
  readonly key: ReturnedColumn;
  readonly width: number;
  readonly cellOf: (question: LetterQuestion, letter: Letter) => SheetCell;
};

const input = (key: ReturnedColumn, width: number): Column => ({
  key,
  width,
  cellOf: () => textCell(null, 'inputText'),
});

const columns: readonly Column[] = [
  { key: 'number', width: 6, cellOf: ({ number }) => numberCell(number, 'whole') },
  { key: 'subject', width: 20, cellOf: ({ subject }) => textCell(subject) },
  {
    key: 'question',
    width: 40,
    cellOf: ({ question }) => ({ ...textCell(question), strong: true }),
  },
  { key: 'known', width: 42, cellOf: ({ known }) => textCell(known) },
  { key: 'source', width: 38, cellOf: ({ sources }) => textCell(toLines(sources), 'quiet') },
  input('answer', 44),
  input('evidence', 28),
  input('date', 14),
  input('contact', 24),
  { key: 'provider', width: 22, cellOf: (_, { name }) => textCell(name, 'quiet') },
  { key: 'id', width: 31, cellOf: ({ id }) => textCell(id, 'quiet') },
  { key: 'edition', width: 18, cellOf: (_, { edition }) => textCell(edition.id, 'quiet') },
];

const toLines = (sources: LetterQuestion['sources']): string =>
  sources.map(({ text, url }) => (url === null ? text : `${text}\n${url}`)).join('\n');

/** A letter as a workbook of one sheet, which `readReturnedFiles` reads back. */
export function toLetterWorkbook(letter: Letter): WorkbookModel {
  const { title, lines, edition, questions } = letter;
  return {
    title,
    edition,
    opensOn: letterSheetName,
    sheets: [
      toTableSheet({
        name: letterSheetName,
        title,
        notes: [...lines.slice(0, 1), keepIds, ...lines.slice(1)],
        columns: columns.map(({ key, width }) => ({ label: returnedColumns[key], width })),
        rows: questions.map((question) => columns.map(({ cellOf }) => cellOf(question, letter))),
        frozenColumns: 2,
        pagesWide: 2,
      }),
    ],
  };
}

/** The bytes of the letter as XLSX; the same letter gives the same ones. */
export const writeLetterWorkbook = (letter: Letter): Promise<Uint8Array<ArrayBuffer>> =>
  writeWorkbook(toLetterWorkbook(letter));

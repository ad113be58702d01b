import { formatList } from '@/lib/format';
import type { FactorId } from '@/lib/rubric/ids';
import type { Interval } from '@/lib/scoring';
import { quote } from '@/lib/url/notices';
import type { QuestionReply } from '../filled-questionnaire';
import { type QuestionSubject, toQuestionId } from '../question-id';
import { type QuestionStatus, questionStatuses, questionStatusNames } from '../question-statuses';
import { returnedColumns } from '../questionnaire-columns';
import { cellProblem, type FileProblem } from './file-problem';
import type { ReadColumn } from './find-head';
import type { QuestionRow } from './find-questions';
import type { KnownQuestions } from './known-questions';
import { toDay } from './shown-cell';

/** Told while a row is read; it is then read on, to find all that there is to tell. */
export type Tell = {
  /** A cell that cannot be used. */
  readonly problem: (problem: FileProblem) => void;
  /** What is left out. */
  readonly notice: (notice: string) => void;
  /** A date that was read from its number; a spreadsheet loses the format of a whole column at once. */
  readonly day: (date: DayOfNumber) => void;
};

/** The day that a number without its format stands for, with the cell that holds it. */
export type DayOfNumber = { readonly cell: string; readonly text: string; readonly day: string };

/** What to look at first where an answer is missing: owner and status say nothing about it. */
export const isFilled = (row: QuestionRow): boolean =>
  (['answer', 'evidence', 'low', 'high'] as const).some((column) => row.textOf(column) !== '');

/** A page of text; more belongs into a document that the note can name. */
const longestNote = 4000;

/**
 * One row as what it says of its question.
 *
 * Decided here: one of two levels stands for both; a level above the other is a mistake, never
 * turned round; an answered row that still has the exported "Not sent", "Ready" or no status, is
 * answered.
 */
export function readReply(
  row: QuestionRow,
  subject: QuestionSubject,
  factors: KnownQuestions['factors'],
  tell: Tell,
): QuestionReply {
  const levels =
    subject.kind === 'finding'
      ? readLevels(row, usedBy(subject.factor, factors), tell)
      : passOverLevels(row, tell);
  const answer = readText(row, 'answer', tell);
  const evidence = readText(row, 'evidence', tell);
  const status = readStatus(row, tell) ?? 'not-sent';
  const isAnswered = answer !== '' || evidence !== '' || levels !== null;
  return {
    // As the export writes it, whatever case and blanks the file has.
    id: toQuestionId(subject),
    subject,
    status: isAnswered && (status === 'not-sent' || status === 'ready') ? 'answered' : status,
    levels,
    answer,
    evidence,
    date: readDate(row, tell),
    contact: row.textOf('contact'),
    owner: row.textOf('owner'),
  };
}

/** A date that lost its format is read as the day that its number stands for. */
function readDate(row: QuestionRow, tell: Tell): string {
  const text = row.textOf('date');
  const day = toDay(text, row.is1904);
  if (day === null) return text;
  tell.day({ cell: row.cellOf('date'), text, day });
  return day;
}

const usedBy = (factor: FactorId, factors: KnownQuestions['factors']): readonly number[] =>
  factors.find(({ id }) => id === factor)?.levels ?? [];

function readLevels(row: QuestionRow, used: readonly number[], tell: Tell): Interval | null {
  const low = readLevel(row, 'low', used, tell);
  const high = readLevel(row, 'high', used, tell);
  const [from, to] = [low ?? high, high ?? low];
  if (from === null || to === null) return null;
  if (from > to) {
    const text = `expected a level of at most ${to}, the one in ${row.cellOf('high')}, found ${quote(row.textOf('low'))}.`;
    tell.problem(cellProblem(row.cellOf('low'), text));
  }
  return { low: from, high: to };
}

/** The export leaves these cells empty; a dash in them is no level either. */
function passOverLevels(row: QuestionRow, tell: Tell): null {
  for (const column of ['low', 'high'] as const) {
    const text = row.textOf(column);
    if (/[^-–—]/.test(text)) {
      tell.notice(
        `${row.cellOf(column)}: a requirement has no level, so ${quote(text)} was left out.`,
      );
    }
  }
  return null;
}

/** "3" and "3.0", as a number is written by spreadsheets of every country. */
const wholeLevel = /^([0-4])([.,]0*)?$/;

function readLevel(
  row: QuestionRow,
  column: 'low' | 'high',
  used: readonly number[],
  tell: Tell,
): number | null {
  const text = row.textOf(column);
  if (text === '') return null;
  const level = Number(wholeLevel.exec(text)?.[1] ?? NaN);
  if (used.includes(level)) return level;
  const levels = formatList(used.map(String), 'or');
  tell.problem(
    cellProblem(row.cellOf(column), `expected the level ${levels}, found ${quote(text)}.`),
  );
  return null;
}

function readStatus(row: QuestionRow, tell: Tell): QuestionStatus | null {
  const text = row.textOf('status');
  if (text === '') return null;
  const asked = text.toLowerCase().replace(/[\s-]+/g, '-');
  const status = questionStatuses.find((known) => known === asked);
  if (status !== undefined) return status;
  const names = formatList(
    questionStatuses.map((known) => questionStatusNames[known]),
    'or',
  );
  tell.problem(cellProblem(row.cellOf('status'), `expected ${names}, found ${quote(text)}.`));
  return null;
}

function readText(row: QuestionRow, column: ReadColumn, tell: Tell): string {
  const text = row.textOf(column);
  if (text.length > longestNote) {
    const name = returnedColumns[column].toLowerCase();
    tell.problem(
      cellProblem(
        row.cellOf(column),
        `expected at most ${longestNote} characters of ${name}, found ${text.length}. Keep the rest in a document and name it here.`,
      ),
    );
  }
  return text;
}

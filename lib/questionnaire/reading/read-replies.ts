import { mapRecord } from '@/lib/catalogue/map-record';
import type { Edition } from '@/lib/catalogue/types';
import { formatCount, formatHash, formatList } from '@/lib/format';
import type { FactorId } from '@/lib/rubric/ids';
import { quote } from '@/lib/url/notices';
import type {
  FilledQuestionnaire,
  QuestionnaireReading,
  QuestionReply,
} from '../filled-questionnaire';
import { looksLikeId, parseQuestionId } from '../question-id';
import { checkCells, checkNames } from './check-row';
import { cellProblem, type FileProblem, fileProblem, ToldList } from './file-problem';
import type { FoundQuestions, QuestionRow } from './find-questions';
import type { KnownQuestions } from './known-questions';
import { type DayOfNumber, isFilled, readReply, type Tell } from './read-reply';
import type { PrivateAnswer, PrivateAnswers } from '../private-answers';
import { questionStatusNames } from '../question-statuses';

/**
 * All rows of a questionnaire, or the problems in them. Whatever holds text and is not read is told,
 * with its cell.
 */
export function readReplies(
  { rows, problems: foundProblems, notices: foundNotices }: FoundQuestions,
  known: KnownQuestions,
): QuestionnaireReading {
  const problems = new ToldList<FileProblem>();
  const notices = new ToldList<string>();
  const days: DayOfNumber[] = [];
  for (const problem of foundProblems) problems.add(problem);
  const tell: Tell = {
    problem: (problem) => problems.add(problem),
    notice: (notice) => notices.add(notice),
    day: (day) => days.push(day),
  };
  const slugs = known.providers.map(({ slug }) => slug);
  const unknown: QuestionRow[] = [];
  const replies = new Map<string, { row: QuestionRow; reply: QuestionReply }>();
  for (const row of rows) {
    if (row.first === null) continue;
    if (row.torn !== null) {
      tell.problem(row.torn);
      continue;
    }
    const id = row.textOf('id');
    if (!looksLikeId(id.trim())) {
      if (isFilled(row)) tell.problem(withoutId(row));
      else tell.notice(passedOver(row));
      continue;
    }
    const subject = parseQuestionId(id, slugs);
    if (subject === null) {
      unknown.push(row);
      continue;
    }
    checkCells(row, tell);
    checkNames(row, subject, known, tell);
    const reply = readReply(row, subject, known.factors, tell);
    const first = replies.get(reply.id);
    if (first && says(first.row) === 2 && says(row) === 2) tell.problem(repeated(row, first.row));
    else if (!first || says(row) > says(first.row)) replies.set(reply.id, { row, reply });
  }

  if (problems.count === 0 && replies.size === 0) problems.add(nothingToRead(unknown));
  if (problems.count > 0) return { outcome: 'refused', problems: problems.list(fileProblem) };
  const summary = summariseReplies([...replies.values()].map(({ reply }) => reply));
  const told = [...editionNotices(rows, known.edition), ...leftOut(unknown), ...daysRead(days)];
  for (const notice of foundNotices) notices.add(notice);
  return {
    outcome: 'read',
    questionnaire: { ...summary, notices: [...told, ...notices.list((rest) => rest)] },
  };
}

/**
 * How much a row says, where its question stands in another one too: 2 for an answer or a refusal, 1
 * where it was sent, 0 for a copy that nobody filled in.
 */
function says(row: QuestionRow): 0 | 1 | 2 {
  const status = row.textOf('status').toLowerCase();
  if (isFilled(row) || status === 'answered' || status === 'refused') return 2;
  return status === 'sent' ? 1 : 0;
}

const withoutId = (row: QuestionRow): FileProblem => {
  const id = row.textOf('id');
  return cellProblem(
    row.cellOf('id'),
    `expected the id of the question that this row answers, found ${id === '' ? 'nothing' : quote(id)}. Copy it from an exported workbook.`,
  );
};

const passedOver = ({ first }: QuestionRow): string =>
  `${first?.cell ?? ''}: a row without the id of a question was passed over: ${quote(first?.text ?? '')}.`;

const repeated = (row: QuestionRow, first: QuestionRow): FileProblem =>
  cellProblem(
    row.cellOf('id'),
    `${quote(row.textOf('id'))} is answered here a second time, after ${first.cellOf('id')}. Keep one of the two.`,
  );

function nothingToRead(unknown: readonly QuestionRow[]): FileProblem {
  return fileProblem(
    unknown.length === 0
      ? 'The questionnaire has no questions below its columns.'
      : `None of its questions is one of this edition: ${listIds(unknown)}.`,
  );
}

function leftOut(unknown: readonly QuestionRow[]): string[] {
  if (unknown.length === 0) return [];
  const rows = formatCount(unknown.length, 'row');
  return [
    unknown.length === 1
      ? `${rows} asks about what this edition does not have and was left out: ${listIds(unknown)}.`
      : `${rows} ask about what this edition does not have and were left out: ${listIds(unknown)}.`,
  ];
}

/** All in one notice: a column of them would push out of the list what was left out. */
function daysRead(days: readonly DayOfNumber[]): string[] {
  const [only] = days;
  if (only === undefined) return [];
  return [
    days.length === 1
      ? `${only.cell}: ${quote(only.text)} is the number of a day without its format, and was read as ${only.day}.`
      : `${days.length} dates are the numbers of days without their format, and were read as such: ${listFirst(days.map(({ cell, text, day }) => `${cell} ${quote(text)} as ${day}`))}.`,
  ];
}

const listIds = (rows: readonly QuestionRow[]): string =>
  listFirst(rows.map((row) => `${quote(row.textOf('id'))} in ${row.cellOf('id')}`));

const namedRows = 20;

function listFirst(names: readonly string[]): string {
  const rest = names.length - namedRows;
  return formatList(
    rest <= 0 ? names : [...names.slice(0, namedRows), formatCount(rest, 'more', 'more')],
  );
}

const namedEditions = 3;

/** Answers outlive an edition; the question behind one may have changed. */
function editionNotices(rows: readonly QuestionRow[], { id }: Pick<Edition, 'id'>): string[] {
  const named = rows.map((row) => row.textOf('edition').toLowerCase());
  const others = [...new Set(named)].filter((name) => name !== '' && name !== id);
  return others
    .slice(0, namedEditions)
    .map(
      (other) =>
        `The questionnaire comes from edition ${quote(formatHash(other))}, and this page shows ${formatHash(id)}. Its answers were taken; check that they still fit what is public now.`,
    );
}

/** Replies as the ranking takes them, and how many there are of each kind. */
function summariseReplies(replies: readonly QuestionReply[]): Omit<FilledQuestionnaire, 'notices'> {
  const count = (isCounted: (reply: QuestionReply) => boolean): number =>
    replies.filter(isCounted).length;
  return {
    answers: toAnswersOfReplies(replies),
    replies,
    counts: {
      questions: replies.length,
      levels: count(({ levels }) => levels !== null),
      withoutLevel: count(
        (reply) =>
          reply.subject.kind === 'finding' && reply.levels === null && saysSomething(reply),
      ),
      requirements: count((reply) => reply.subject.kind !== 'finding' && saysSomething(reply)),
      byStatus: mapRecord(questionStatusNames, (_, status) =>
        count((reply) => reply.status === status),
      ),
    },
  };
}

/** Whether it says anything: a date alone answers nothing. */
const saysSomething = ({ answer, evidence }: QuestionReply): boolean =>
  answer !== '' || evidence !== '';

/** What a file says becomes a private answer only where somebody gave it a level. */
function toAnswersOfReplies(replies: readonly QuestionReply[]): PrivateAnswers {
  const answers: Record<string, Partial<Record<FactorId, PrivateAnswer>>> = {};
  for (const reply of replies) {
    const { subject, levels, answer: note, evidence: document, date } = reply;
    if (subject.kind !== 'finding' || levels === null) continue;
    const { provider, factor } = subject;
    answers[provider] = {
      ...answers[provider],
      [factor]: { ...levels, note, document, date },
    };
  }
  return answers;
}

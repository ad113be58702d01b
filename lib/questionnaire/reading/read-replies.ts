import type { Edition } from '@/lib/catalogue/types';
import { formatCount, formatHash, formatList } from '@/lib/format';
import type { RankingFactor } from '@/lib/ranking/ranking-model';
import { quote } from '@/lib/url/notices';
import type { QuestionnaireReading, QuestionReply } from '../filled-questionnaire';
import { parseQuestionId } from '../question-id';
import { cellProblem, type FileProblem, fileProblem } from './file-problem';
import type { QuestionRow } from './find-questions';
import { readReply } from './read-reply';
import { summariseReplies } from './summarise-replies';

/** What the page knows, to tell a question of its own from any other. */
export type KnownQuestions = {
  readonly edition: Pick<Edition, 'id'>;
  /** Every provider of the edition. */
  readonly slugs: readonly string[];
  /** Every factor, with the levels that it uses. */
  readonly factors: readonly Pick<RankingFactor, 'id' | 'levels'>[];
};

/** All rows of a questionnaire, or every problem in them. */
export function readReplies(
  rows: readonly QuestionRow[],
  { edition, slugs, factors }: KnownQuestions,
): QuestionnaireReading {
  const problems: FileProblem[] = [];
  const notices: string[] = [];
  const unknown: QuestionRow[] = [];
  const replies = new Map<string, { row: QuestionRow; reply: QuestionReply }>();
  for (const row of rows) {
    if (row.textOf('id') === '') {
      if (isFilled(row)) problems.push(withoutId(row));
      continue;
    }
    const subject = parseQuestionId(row.textOf('id'), slugs);
    if (subject === null) {
      unknown.push(row);
      continue;
    }
    const reply = readReply(row, subject, factors, {
      problem: (problem) => problems.push(problem),
      notice: (notice) => notices.push(notice),
    });
    const first = replies.get(reply.id);
    if (first && isFilled(first.row) && isFilled(row)) problems.push(repeated(row, first.row));
    else if (!first || isFilled(row)) replies.set(reply.id, { row, reply });
  }

  if (problems.length > 0) return { outcome: 'refused', problems };
  if (replies.size === 0) return { outcome: 'refused', problems: [nothingToRead(unknown)] };
  const summary = summariseReplies([...replies.values()].map(({ reply }) => reply));
  const told = [...editionNotices(rows, edition), ...leftOut(unknown), ...notices];
  return { outcome: 'read', questionnaire: { ...summary, notices: told } };
}

/** Owner and status say nothing about an answer. */
const isFilled = (row: QuestionRow): boolean =>
  (['answer', 'evidence', 'low', 'high'] as const).some((column) => row.textOf(column) !== '');

const withoutId = (row: QuestionRow): FileProblem =>
  cellProblem(
    row.cellOf('id'),
    'expected the id of the question that this row answers, found nothing. Copy it from an exported workbook.',
  );

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

const listIds = (rows: readonly QuestionRow[]): string =>
  formatList(rows.map((row) => `${quote(row.textOf('id'))} in ${row.cellOf('id')}`));

/** Answers outlive an edition; the question behind one may have changed. */
function editionNotices(rows: readonly QuestionRow[], { id }: KnownQuestions['edition']): string[] {
  const named = rows.map((row) => row.textOf('edition').toLowerCase());
  const others = [...new Set(named)].filter((name) => name !== '' && name !== id);
  return others.map(
    (other) =>
      `The questionnaire comes from edition ${quote(formatHash(other))}, and this page shows ${formatHash(id)}. Its answers were taken; check that they still fit what is public now.`,
  );
}

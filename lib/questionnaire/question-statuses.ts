import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import { type QuestionStatus, questionStatuses } from './question-status';

/** Where a question stands, and the day since when, YYYY-MM-DD. */
export type StatusEntry = {
  readonly status: Exclude<QuestionStatus, 'not-sent'>;
  readonly on: string;
};

/** By the id of the question; an absent one was not sent. */
export type QuestionStatuses = Readonly<Record<string, StatusEntry>>;

/** The same statuses with one changed on a day. */
export function withStatus(
  statuses: QuestionStatuses,
  id: string,
  status: QuestionStatus,
  on: string,
): QuestionStatuses {
  const others = Object.entries(statuses).filter(([other]) => other !== id);
  if (status === 'not-sent') return Object.fromEntries(others);
  return Object.fromEntries([...others, [id, { status, on }]]);
}

/**
 * Reads statuses that were kept as text. Whoever wrote it, an older version of this page included:
 * what is no status is passed over.
 */
export function parseQuestionStatuses(text: string | null): QuestionStatuses {
  return Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([id, kept]) => {
      const entry = isRecord(kept) ? toEntry(kept) : null;
      return entry === null ? [] : [[id, entry]];
    }),
  );
}

function toEntry({ status, on }: Record<string, unknown>): StatusEntry | null {
  const known = questionStatuses.find((one) => one === status);
  if (known === undefined || known === 'not-sent') return null;
  return typeof on === 'string' && dayPattern.test(on) ? { status: known, on } : null;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

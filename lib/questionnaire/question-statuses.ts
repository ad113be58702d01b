import { isRecord, parseStoredRecord } from '@/lib/stored-json';

/** Where a question stands between the reader and the provider. */
export const questionStatuses = ['not-sent', 'sent', 'answered', 'refused'] as const;

export type QuestionStatus = (typeof questionStatuses)[number];

export const questionStatusNames: Readonly<Record<QuestionStatus, string>> = {
  'not-sent': 'Not sent',
  sent: 'Sent',
  answered: 'Answered',
  refused: 'Refused',
};

/** Where a question stands, and the day since when, YYYY-MM-DD. */
type StatusEntry = {
  readonly status: Exclude<QuestionStatus, 'not-sent'>;
  readonly on: string;
  /**
   * There only where a file set the status: what the reader had chosen on the page before, null for
   * nothing. Statuses that were kept before this was noted count as chosen.
   */
  readonly over?: ChosenStatus | null;
};

type ChosenStatus = Omit<StatusEntry, 'over'>;

/** By the id of the question; an absent one was not sent. */
export type QuestionStatuses = Readonly<Record<string, StatusEntry>>;

/** The same statuses with one that the reader changed on a day. */
export function withStatus(
  statuses: QuestionStatuses,
  id: string,
  status: QuestionStatus,
  on: string,
): QuestionStatuses {
  return withEntry(statuses, id, status === 'not-sent' ? null : { status, on });
}

/**
 * The same statuses with those of a file that was read on a day.
 *
 * Decided here: a status that did not change keeps its day; "Not sent" is what every export says, so
 * it takes back what an earlier file said and nothing that the reader chose.
 */
export function withFileStatuses(
  statuses: QuestionStatuses,
  replies: readonly { readonly id: string; readonly status: QuestionStatus }[],
  on: string,
): QuestionStatuses {
  return replies.reduce((kept, { id, status }) => {
    const entry = kept[id];
    const over = chosenIn(entry);
    if (status === entry?.status) return kept;
    if (status === 'not-sent' || status === over?.status) return withEntry(kept, id, over);
    return withEntry(kept, id, { status, on, over });
  }, statuses);
}

/**
 * The same statuses without what files brought, for one question or for all.
 *
 * Decided here: what the reader chose on the page stays, and comes back where a file had replaced
 * it; what the reader changed after the file is the reader's.
 */
export function withoutFileStatuses(statuses: QuestionStatuses, id?: string): QuestionStatuses {
  return listFileStatuses(statuses)
    .filter((one) => id === undefined || one === id)
    .reduce((kept, one) => withEntry(kept, one, chosenIn(kept[one])), statuses);
}

/** The ids of the questions whose status a file set. */
export function listFileStatuses(statuses: QuestionStatuses): string[] {
  return Object.entries(statuses).flatMap(([id, { over }]) => (over === undefined ? [] : [id]));
}

function chosenIn(entry: StatusEntry | undefined): ChosenStatus | null {
  return entry?.over === undefined ? (entry ?? null) : entry.over;
}

function withEntry(
  statuses: QuestionStatuses,
  id: string,
  entry: StatusEntry | null,
): QuestionStatuses {
  const others = Object.entries(statuses).filter(([other]) => other !== id);
  return Object.fromEntries(entry === null ? others : [...others, [id, entry]]);
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

function toEntry({ over, ...given }: Record<string, unknown>): StatusEntry | null {
  const shown = toChosen(given);
  if (shown === null || over === undefined) return shown;
  return { ...shown, over: isRecord(over) ? toChosen(over) : null };
}

function toChosen({ status, on }: Record<string, unknown>): ChosenStatus | null {
  const known = questionStatuses.find((one) => one === status);
  if (known === undefined || known === 'not-sent') return null;
  return typeof on === 'string' && dayPattern.test(on) ? { status: known, on } : null;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

import { isRecord, parseStoredRecord } from '@/lib/stored-json';

/** Where a question stands between the reader and the provider. */
export const questionStatuses = ['not-sent', 'ready', 'sent', 'answered', 'refused'] as const;

export type QuestionStatus = (typeof questionStatuses)[number];

export const questionStatusNames: Readonly<Record<QuestionStatus, string>> = {
  'not-sent': 'Not sent',
  ready: 'Ready',
  sent: 'Sent',
  answered: 'Answered',
  refused: 'Refused',
};

/** Who looks after a question, and until when an answer is due, YYYY-MM-DD; either may be absent. */
export type QuestionPlan = { readonly owner?: string; readonly due?: string };

/** Where a question stands, and the day since when, YYYY-MM-DD. */
type StatusEntry = QuestionPlan & {
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

/**
 * The same statuses with one that the reader changed on a day. Owner and due date stay with a question
 * until it is not sent any more.
 */
export function withStatus(
  statuses: QuestionStatuses,
  id: string,
  status: QuestionStatus,
  on: string,
): QuestionStatuses {
  const plan = planIn(statuses[id]);
  return withEntry(statuses, id, status === 'not-sent' ? null : { ...plan, status, on });
}

/**
 * The same statuses with another owner or due date for some questions; an empty text takes one back.
 * A question that somebody looks after, or that has a date, is being made ready.
 */
export function withPlan(
  statuses: QuestionStatuses,
  ids: readonly string[],
  change: QuestionPlan,
  on: string,
): QuestionStatuses {
  return ids.reduce((kept, id) => {
    const entry: StatusEntry = kept[id] ?? { status: 'ready', on };
    return withEntry(kept, id, { ...withoutPlan(entry), ...toPlan({ ...entry, ...change }) });
  }, statuses);
}

const planIn = (entry: StatusEntry | undefined): QuestionPlan => toPlan(entry ?? {});

/** A name fits in a cell; a date is a day. */
const toPlan = ({ owner, due }: { readonly owner?: unknown; readonly due?: unknown }) => ({
  ...(typeof owner === 'string' && owner !== '' && { owner: owner.slice(0, longestOwner) }),
  ...(typeof due === 'string' && dayPattern.test(due) && { due }),
});

const longestOwner = 2000;

const withoutPlan = ({ owner: _owner, due: _due, ...entry }: StatusEntry): StatusEntry => entry;

/** Whether an answer is waited for longer than was asked. Days compare as texts. */
export const isOverdue = (entry: StatusEntry | undefined, today: string): boolean =>
  entry?.status === 'sent' && entry.due !== undefined && entry.due < today;

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
    return withEntry(kept, id, { ...planIn(entry), status, on, over });
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

function toChosen({ status, on, owner, due }: Record<string, unknown>): ChosenStatus | null {
  const known = questionStatuses.find((one) => one === status);
  if (known === undefined || known === 'not-sent') return null;
  if (typeof on !== 'string' || !dayPattern.test(on)) return null;
  return { status: known, on, ...toPlan({ owner, due }) };
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

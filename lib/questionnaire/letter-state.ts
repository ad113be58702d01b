import { isOverdue, type QuestionPlan, type QuestionStatuses } from './question-statuses';

/** Where a letter stands; `overdue` is one that was sent and whose due day has passed. */
export type LetterState = 'not-sent' | 'ready' | 'sent' | 'answered' | 'refused' | 'overdue';

export const letterStateNames: Readonly<Record<LetterState, string>> = {
  'not-sent': 'Not sent',
  ready: 'Ready',
  sent: 'Sent',
  answered: 'Answered',
  refused: 'Refused',
  overdue: 'Overdue',
};

export type LetterStanding = QuestionPlan & {
  readonly state: LetterState;
  /** The first day of its state, YYYY-MM-DD; null for one that was not sent. */
  readonly on: string | null;
  /** Questions that were answered or refused, of those that have a status. */
  readonly answered: number;
  readonly of: number;
};

/**
 * Where the letter to a provider stands, as its questions do.
 *
 * Decided here: a letter waits as long as one question does; what was refused throughout is refused,
 * and what came back with anything else is answered; owner and due date are those of the first
 * question that has them, because they are set for a letter.
 *
 * @param today YYYY-MM-DD
 */
export function letterStanding(
  statuses: QuestionStatuses,
  slug: string,
  today: string,
): LetterStanding {
  const own = Object.entries(statuses).flatMap(([id, entry]) =>
    id.startsWith(`${slug}/`) ? [entry] : [],
  );
  const withStatus = (...asked: readonly string[]) =>
    own.filter(({ status }) => asked.includes(status));
  const waiting = withStatus('sent');
  const back = withStatus('answered', 'refused');
  const shown = waiting.length > 0 ? waiting : back.length > 0 ? back : own;
  const [on = null] = shown.map((entry) => entry.on).toSorted();
  const owner = own.find((entry) => entry.owner !== undefined)?.owner;
  const due = own.find((entry) => entry.due !== undefined)?.due;
  return { state: decide(), on, answered: back.length, of: own.length, ...toPlan() };

  function decide(): LetterState {
    if (waiting.length > 0) {
      return waiting.some((entry) => isOverdue(entry, today)) ? 'overdue' : 'sent';
    }
    if (back.length > 0) return withStatus('answered').length > 0 ? 'answered' : 'refused';
    return own.length > 0 ? 'ready' : 'not-sent';
  }

  function toPlan(): QuestionPlan {
    return { ...(owner !== undefined && { owner }), ...(due !== undefined && { due }) };
  }
}

import { formatDate } from '@/lib/format';
import type { Ballot, DecisionRecord, EventContent } from './decision-schema';
import { readDecision } from './read-decision';
import { ballotScope } from './scope';

/** Whether a ballot belongs to a kept decision, told in a sentence either way. */
export type OpenedBallot =
  | {
      readonly ok: true;
      readonly record: DecisionRecord;
      readonly content: EventContent;
      readonly text: string;
    }
  | { readonly ok: false; readonly text: string };

/**
 * Finds the decision of a ballot. Refused is one of another decision, of another edition or mandate
 * than the decision has now, and one that is in already.
 *
 * @param now the moment at which it came in, ISO 8601
 */
export function acceptBallot(
  ballot: Ballot,
  records: readonly DecisionRecord[],
  now = new Date().toISOString(),
): OpenedBallot {
  const refuse = (text: string): OpenedBallot => ({ ok: false, text });
  const record = records.find(({ id }) => id === ballot.decision);
  if (record === undefined) {
    return refuse(
      `The ballot of ${ballot.name} is for a decision that this browser does not keep. Open the record file first.`,
    );
  }
  const decision = readDecision(record);
  const { edition, mandate, providers, title } = decision.base;
  if (ballot.edition !== edition.id) {
    return refuse(
      `The ballot of ${ballot.name} is for another edition: it was given on ${ballot.edition.slice(0, 8)}, and this decision rests on ${edition.id.slice(0, 8)} of ${formatDate(edition.date)}. Ask again with a new link.`,
    );
  }
  if (ballot.scope !== ballotScope(mandate, providers)) {
    return refuse(
      `The ballot of ${ballot.name} was given for another mandate or shortlist than “${title}” has. Ask again with a new link.`,
    );
  }
  const isIn = decision.rounds.some(({ ballots }) =>
    ballots.some(({ hash }) => hash === ballot.hash),
  );
  if (isIn) return refuse(`The ballot of ${ballot.name} is in already.`);
  return {
    ok: true,
    record,
    content: { type: 'balloted', at: now, by: '', ballot },
    text: `The ballot of ${ballot.name} is in, round ${ballot.round}.`,
  };
}

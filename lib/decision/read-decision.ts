import type { FactorId } from '@/lib/rubric/ids';
import type { Ballot, DecisionRecord, EventOf } from './decision-schema';
import type { Proposal } from './proposal-schema';
import { signedHash } from './event-chain';

export type SignOff = {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  /** The moment of the first event after it that is no sign-off; null while it stands. */
  readonly staleSince: string | null;
};

/** One round of ballots. A later round stands beside an earlier one and never replaces it. */
export type Round = {
  readonly number: number;
  /** Findings for which the chair asked each member for a level. */
  readonly disputed: readonly { readonly provider: string; readonly factor: FactorId }[];
  /** By name; where a member voted twice, the later ballot. */
  readonly ballots: readonly Ballot[];
  /** Why the chair showed the ballots before two were in; null where nobody did. */
  readonly revealed: string | null;
};

/** Nobody sees a ballot that stands alone, so that the second is not written after the first. */
const ballotsToShow = 2;

export const isShown = ({ ballots, revealed }: Round): boolean =>
  revealed !== null || ballots.length >= ballotsToShow;

/** What a record says now: its events, folded. */
export type Decision = {
  readonly id: string;
  readonly base: EventOf<'based'>;
  /** The last answer to each question, those taken back left out. */
  readonly answers: readonly EventOf<'answered'>[];
  /** The last answer about each requirement, those taken back left out. */
  readonly settled: readonly EventOf<'settled'>[];
  /** The last answer to each item of due diligence, those taken back left out. They count in no score. */
  readonly attested: readonly EventOf<'attested'>[];
  /** The last word on each check of each provider, whatever mandate it was given for. */
  readonly checks: readonly EventOf<'checked'>[];
  readonly rounds: readonly Round[];
  readonly agreed: readonly EventOf<'agreed'>[];
  /**
   * The ballots that stand for the spread of weights, in the order of their hashes; empty where weights
   * vary as the mandate says.
   */
  readonly spread: readonly Ballot[];
  readonly proposal: EventOf<'proposed'> | null;
  readonly signOffs: readonly SignOff[];
  /** What a sign-off would sign. */
  readonly signable: string | null;
  readonly lastChange: string;
};

/** Who is to be appointed, the first and the second. */
export const listAppointed = (proposal: Pick<Proposal, 'primary' | 'second'> | null): string[] => [
  ...new Set([proposal?.primary, proposal?.second].filter((slug) => slug != null)),
];

/**
 * Reads a record. Later events take the place of earlier ones about the same thing; nothing is ever
 * deleted, so what was said before is still in the record.
 *
 * @throws RangeError for a record that does not begin with what it is based on.
 */
export function readDecision(record: DecisionRecord): Decision {
  const { events } = record;
  const base = events.findLast((event) => event.type === 'based');
  if (events[0]?.type !== 'based' || base === undefined) {
    throw new RangeError('a record begins with what it is based on');
  }
  const ofType = <Type extends (typeof events)[number]['type']>(type: Type): EventOf<Type>[] =>
    events.filter((event): event is EventOf<Type> => event.type === type);

  const rounds = listRounds(ofType('invited'), ofType('balloted'), ofType('revealed'));
  const spreadRound = ofType('spread').at(-1)?.round ?? null;
  return {
    id: record.id,
    base,
    answers: lastOfEach(ofType('answered'), (one) => `${one.provider} ${one.factor}`).filter(
      ({ answer }) => answer !== null,
    ),
    settled: lastOfEach(ofType('settled'), (one) => `${one.provider} ${one.requirement}`).filter(
      ({ answer }) => answer !== null,
    ),
    attested: lastOfEach(ofType('attested'), (one) => `${one.provider} ${one.item}`).filter(
      ({ answer }) => answer !== null,
    ),
    checks: lastOfEach(ofType('checked'), (one) => `${one.provider} ${one.item}`).filter(
      ({ status }) => status !== null,
    ),
    rounds,
    spread: rounds.find((one) => one.number === spreadRound && isShown(one))?.ballots ?? [],
    agreed: lastOfEach(ofType('agreed'), (one) => `${one.provider} ${one.factor}`),
    proposal: ofType('proposed').at(-1) ?? null,
    signOffs: listSignOffs(record),
    signable: signedHash(record),
    lastChange: events.at(-1)?.at ?? base.at,
  };
}

/** The last of those that share a key, in the order in which the keys first came up. */
function lastOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function listRounds(
  invited: readonly EventOf<'invited'>[],
  balloted: readonly EventOf<'balloted'>[],
  revealed: readonly EventOf<'revealed'>[],
): Round[] {
  const numbers = new Set([
    ...invited.map(({ round }) => round),
    ...balloted.map(({ ballot }) => ballot.round),
  ]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      disputed: invited.findLast(({ round }) => round === number)?.disputed ?? [],
      ballots: sortBallots(
        lastOfEach(
          balloted.map(({ ballot }) => ballot).filter(({ round }) => round === number),
          ({ name }) => name,
        ),
      ),
      revealed: revealed.find(({ round }) => round === number)?.reason ?? null,
    }));
}

/** By hash, so that the order in which ballots came in changes no digit of what is made from them. */
const sortBallots = (ballots: readonly Ballot[]): Ballot[] =>
  ballots.toSorted((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));

function listSignOffs({ events }: DecisionRecord): SignOff[] {
  return events.flatMap((event, index) => {
    if (event.type !== 'signed') return [];
    const later = events.slice(index + 1).find(({ type }) => type !== 'signed');
    const { name, role, at } = event;
    return [{ name, role, at, staleSince: later?.at ?? null }];
  });
}

import { disclaimer } from '@/lib/disclaimer';
import type { DecisionEvent, DecisionRecord, EventContent } from './decision-schema';
import { hashJson } from './hash-json';

/**
 * The chain of a record: each event carries the hash of the one before it, and a hash of itself with
 * that. Whoever holds the last hash can tell whether anything before it was changed, dropped, added
 * or moved. It does not tell who wrote it: a typed name proves nobody's identity.
 */

/** A record without events is none, so it begins with its first one. */
export function startRecord(id: string, first: EventContent): DecisionRecord {
  return {
    format: 'custodian-compare/decision',
    version: 1,
    id,
    disclaimer,
    events: [link(first, null)],
  };
}

/** The record with one more event at its end; the record given is not changed. */
export function appendEvent(record: DecisionRecord, content: EventContent): DecisionRecord {
  return { ...record, events: [...record.events, link(content, lastHash(record))] };
}

/** The hash of the last event: it stands for the whole record. */
export const lastHash = (record: DecisionRecord): string | null =>
  record.events.at(-1)?.hash ?? null;

/**
 * What a sign-off signs: the hash of the last event that is none. So another sign-off leaves earlier
 * ones fresh, and anything else makes them stale.
 */
export const signedHash = (record: Pick<DecisionRecord, 'events'>): string | null =>
  record.events.findLast(({ type }) => type !== 'signed')?.hash ?? null;

type ChainFault = {
  /** Place in `events`, from 0. */
  readonly index: number;
  readonly path: string;
  /** A sentence for the person who opened the file. */
  readonly message: string;
};

/**
 * Every place where the chain does not hold; none for a sound record. Three kinds of fault: an event
 * whose content is not that of its hash, one that does not follow the event before it, and a sign-off
 * over something else than the last event before it.
 */
export function findChainFaults(record: Pick<DecisionRecord, 'events'>): ChainFault[] {
  const faults: ChainFault[] = [];
  let before: string | null = null;
  record.events.forEach((event, index) => {
    const at = (field: string, message: string) =>
      faults.push({ index, path: `events[${index}].${field}`, message });
    if (event.previous !== before) {
      at(
        'previous',
        `Event ${index + 1} does not follow the event before it: one was changed, left out, added or moved.`,
      );
    }
    if (event.hash !== hashEvent(event)) {
      at('hash', `Event ${index + 1} was changed after it was written.`);
    }
    const signable = signedHash({ events: record.events.slice(0, index) });
    if (event.type === 'signed' && event.over !== signable) {
      at('over', `The sign-off of ${event.name} is over something else than the record before it.`);
    }
    before = event.hash;
  });
  return faults;
}

/** Whether the second chain goes on from the first, is a part of it, or is another one. */
export function compareChains(
  before: DecisionRecord,
  record: DecisionRecord,
): 'kept' | 'known' | 'diverged' {
  const shared = Math.min(before.events.length, record.events.length) - 1;
  if (before.events[shared]?.hash !== record.events[shared]?.hash) return 'diverged';
  return record.events.length > before.events.length ? 'kept' : 'known';
}

const link = (content: EventContent, previous: string | null): DecisionEvent => ({
  ...content,
  previous,
  hash: hashJson({ ...content, previous }),
});

const hashEvent = ({ hash: _hash, ...rest }: DecisionEvent): string => hashJson(rest);

import type { z } from 'zod';
import {
  type Ballot,
  ballotSchema,
  type DecisionRecord,
  decisionSchema,
  type Invitation,
  invitationSchema,
} from './decision-schema';
import { findChainFaults } from './event-chain';
import { hashJson } from './hash-json';

/** What came of a file or link that somebody else made: the thing itself, or why it is not taken. */
export type Opened<Thing> =
  | { readonly ok: true; readonly value: Thing }
  | { readonly ok: false; readonly refusals: readonly string[] };

/** A record of thousands of events is far smaller; more is not one. */
const mostRecordBytes = 20_000_000;

/** How many faults are told; a foreign file can have one at every field. */
const mostRefusals = 5;

/**
 * Reads `decision.json` as anybody may have left it. It is taken whole or not at all: a file that is
 * damaged, foreign, of a newer version or changed after it was written is refused by the name of the
 * field. Nothing in it is executed; texts stay texts.
 */
export function openRecord(text: string): Opened<DecisionRecord> {
  const opened = openJson(text, decisionSchema, 'custodian-compare/decision', 'decision record');
  if (!opened.ok) return opened;
  const [first] = opened.value.events;
  if (first?.type !== 'based') {
    return refuse(['events[0].type: a record begins with the event “based”.']);
  }
  const faults = findChainFaults(opened.value);
  if (faults.length > 0) return refuse(faults.map(({ path, message }) => `${path}: ${message}`));
  for (const event of opened.value.events) {
    if (event.type === 'balloted' && !isWhole(event.ballot)) {
      return refuse([`The ballot of ${event.ballot.name} was changed after it was made.`]);
    }
  }
  return opened;
}

/** Reads one ballot, from a file or from a link. */
export function openBallot(text: string): Opened<Ballot> {
  const opened = openJson(text, ballotSchema, 'custodian-compare/ballot', 'ballot');
  if (!opened.ok) return opened;
  if (!isWhole(opened.value)) return refuse(['hash: this ballot was changed after it was made.']);
  return opened;
}

export const openInvitation = (text: string): Opened<Invitation> =>
  openJson(text, invitationSchema, 'custodian-compare/invitation', 'invitation');

/** A ballot with the hash of its content. */
export function sealBallot(content: Omit<Ballot, 'hash'>): Ballot {
  return { ...content, hash: hashJson(content) };
}

const isWhole = ({ hash, ...content }: Ballot): boolean => hash === hashJson(content);

function openJson<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  format: string,
  name: string,
): Opened<z.output<Schema>> {
  if (text.length > mostRecordBytes) return refuse([`This file is too large to be a ${name}.`]);
  const json = parseJson(text);
  if (json === undefined)
    return refuse([`This is no JSON: the file is damaged, or it is no ${name}.`]);
  const head = headOf(json);
  if (head.format !== format) {
    return refuse([`format: expected “${format}”; this file is no ${name}.`]);
  }
  if (typeof head.version === 'number' && head.version > 1) {
    return refuse([
      `version: this ${name} is of version ${head.version}, which is newer than what is known here (1). Open it where it was made, or update this installation.`,
    ]);
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  return refuse(result.error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`));
}

const refuse = (refusals: readonly string[]): { ok: false; refusals: string[] } => ({
  ok: false,
  refusals:
    refusals.length > mostRefusals
      ? [...refusals.slice(0, mostRefusals), `and ${refusals.length - mostRefusals} more.`]
      : [...refusals],
});

function parseJson(text: string): unknown {
  try {
    // A byte order mark comes from editors and is no part of JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function headOf(json: unknown): { format: unknown; version: unknown } {
  if (typeof json !== 'object' || json === null) return { format: undefined, version: undefined };
  return {
    format: 'format' in json ? json.format : undefined,
    version: 'version' in json ? json.version : undefined,
  };
}

/** @example formatPath(['events', 2, 'by']) // "events[2].by" */
const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : text === ''
          ? String(part)
          : `${text}.${String(part)}`,
    '',
  ) || 'file';

import { z } from 'zod';
import { itemOutcomes } from '@/lib/questionnaire/private-answers';
import { dueDiligenceIds } from '@/lib/rubric/ids';
import { checkStatuses } from '@/lib/url/check-status';
import { proposalSchema } from './proposal-schema';
import { reliedOnSchema } from './relied-on';
import {
  daySchema,
  disputedSchema,
  documentSchema,
  recordedEditionSchema,
  factorSchema,
  hashSchema,
  idSchema,
  levelSchema,
  recordedMandateSchema,
  maybeNameSchema,
  momentSchema,
  mostNameLetters,
  nameSchema,
  noteSchema,
  outcomeIdSchema,
  roundSchema,
  slugSchema,
  weightsSchema,
} from './values';

/**
 * The record of one decision, `decision.json`: a list of events that is only ever added to. Each
 * event carries the hash of the one before it, so that a changed, dropped or moved event shows
 * (`event-chain.ts`). What the record says now is read off its events (`read-decision.ts`).
 *
 * This schema is the only definition of the file: types, `/decision.schema.json` and the sentences
 * about damaged files come from it. It is strict, because a field that nobody knows could hold
 * something that a signature then seems to cover.
 */

/** More than a committee ever writes, and few enough to check at once. */
const mostEvents = 5000;

const criterionNotes = {
  liquidity: noteSchema,
  security: noteSchema,
  coverage: noteSchema,
  costs: noteSchema,
  ux: noteSchema,
  support: noteSchema,
};

/** One member's judgement. Its hash is over everything else in it. */
export const ballotSchema = z.strictObject({
  format: z.literal('custodian-compare/ballot'),
  version: z.literal(1),
  decision: idSchema,
  round: roundSchema,
  edition: recordedEditionSchema.shape.id,
  /** `ballotScope` of the mandate and the shortlist that it was given for. */
  scope: hashSchema,
  name: nameSchema,
  role: maybeNameSchema,
  date: daySchema,
  weights: weightsSchema,
  lines: z.strictObject(criterionNotes).partial(),
  levels: z.array(disputedSchema.extend({ level: levelSchema, why: noteSchema })).max(220),
  hash: hashSchema,
});

/** What the chair sends to a member: what to judge, and for which decision. */
export const invitationSchema = z.strictObject({
  format: z.literal('custodian-compare/invitation'),
  version: z.literal(1),
  decision: idSchema,
  round: roundSchema,
  edition: recordedEditionSchema.shape.id,
  scope: hashSchema,
  disputed: z.array(disputedSchema).max(220),
});

const happened = { at: momentSchema, by: maybeNameSchema };

const contentSchemas = [
  z.strictObject({
    type: z.literal('based'),
    ...happened,
    title: nameSchema,
    edition: recordedEditionSchema,
    mandate: recordedMandateSchema,
    /** The shortlist. */
    providers: z.array(slugSchema).max(50),
    reliedOn: reliedOnSchema,
  }),
  z.strictObject({
    type: z.literal('answered'),
    ...happened,
    provider: slugSchema,
    factor: factorSchema,
    /** null takes an earlier answer back. */
    answer: z
      .strictObject({
        low: levelSchema,
        high: levelSchema,
        note: noteSchema,
        /**
         * null: a claim without a document, which lifts only the upper end of what is public. Left out
         * where documents were not told apart, and the levels count as they stand.
         */
        document: documentSchema.nullable().exactOptional(),
      })
      .refine(({ low, high }) => low <= high, {
        path: ['high'],
        error: 'expected high to be at least low',
      })
      .nullable(),
  }),
  z.strictObject({
    type: z.literal('settled'),
    ...happened,
    provider: slugSchema,
    requirement: outcomeIdSchema,
    /** Without a document the requirement stays open; null takes an earlier answer back. */
    answer: z
      .strictObject({
        outcome: z.enum(['pass', 'fail']),
        entity: maybeNameSchema,
        document: maybeNameSchema,
        date: maybeNameSchema,
        by: maybeNameSchema,
      })
      .nullable(),
  }),
  z.strictObject({
    type: z.literal('attested'),
    ...happened,
    provider: slugSchema,
    item: z.enum(dueDiligenceIds),
    /** What the item is called, as it stood in the edition's lists. */
    name: maybeNameSchema,
    /** null takes an earlier answer back. */
    answer: z
      .strictObject({
        outcome: z.enum(itemOutcomes),
        note: noteSchema,
        document: maybeNameSchema,
        date: maybeNameSchema,
        by: maybeNameSchema,
      })
      .nullable(),
  }),
  z.strictObject({
    type: z.literal('checked'),
    ...happened,
    provider: slugSchema,
    item: z.string().max(mostNameLetters),
    /** The mandate that the answer was given for; under another one it must be confirmed. */
    scope: z.string().max(4000),
    status: z.enum(checkStatuses).nullable(),
    note: noteSchema,
    /** What shows it; left out where checks knew no documents of their own. */
    document: documentSchema.nullable().exactOptional(),
    /** The day on which it was answered, where that was before it came into the record. */
    on: daySchema.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('invited'),
    ...happened,
    round: roundSchema,
    disputed: z.array(disputedSchema).max(220),
  }),
  z.strictObject({ type: z.literal('balloted'), ...happened, ballot: ballotSchema }),
  z.strictObject({
    type: z.literal('revealed'),
    ...happened,
    round: roundSchema,
    reason: noteSchema,
  }),
  z.strictObject({
    type: z.literal('agreed'),
    ...happened,
    provider: slugSchema,
    factor: factorSchema,
    level: levelSchema,
    point: noteSchema,
  }),
  z.strictObject({
    type: z.literal('spread'),
    ...happened,
    /** The ballots of this round stand for the spread of weights; null: weights vary as the mandate says. */
    round: roundSchema.nullable(),
  }),
  proposalSchema.extend({ type: z.literal('proposed'), ...happened }),
  z.strictObject({
    type: z.literal('signed'),
    ...happened,
    name: nameSchema,
    role: maybeNameSchema,
    /** The hash of the last event before it that is no sign-off. */
    over: hashSchema,
  }),
] as const;

const link = {
  previous: hashSchema
    .nullable()
    .meta({ description: 'Hash of the event before; null for the first.' }),
  hash: hashSchema.meta({
    description: 'SHA-256 over the canonical JSON (RFC 8785) of the rest of the event.',
  }),
};

const eventSchema = z.discriminatedUnion('type', [
  contentSchemas[0].extend(link),
  contentSchemas[1].extend(link),
  contentSchemas[2].extend(link),
  contentSchemas[3].extend(link),
  contentSchemas[4].extend(link),
  contentSchemas[5].extend(link),
  contentSchemas[6].extend(link),
  contentSchemas[7].extend(link),
  contentSchemas[8].extend(link),
  contentSchemas[9].extend(link),
  contentSchemas[10].extend(link),
  contentSchemas[11].extend(link),
]);

export const decisionSchema = z
  .strictObject({
    $schema: z.string().max(500).optional(),
    format: z.literal('custodian-compare/decision'),
    version: z.literal(1),
    id: idSchema,
    disclaimer: z.string().max(500),
    events: z.array(eventSchema).min(1).max(mostEvents),
  })
  .meta({
    title: 'Decision record',
    description: 'A chain of events that records how a custodian was chosen, and on what evidence.',
  });

/** The JSON Schema of `decision.json`, as `/decision.schema.json` answers it. */
export const toDecisionJsonSchema = (): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(decisionSchema, { io: 'input' });

export type DecisionRecord = z.infer<typeof decisionSchema>;
export type DecisionEvent = z.infer<typeof eventSchema>;
/** An event as somebody makes it, before it takes its place in the chain. */
export type EventContent = z.infer<(typeof contentSchemas)[number]>;
export type EventOf<Type extends DecisionEvent['type']> = Extract<DecisionEvent, { type: Type }>;
export type Ballot = z.infer<typeof ballotSchema>;
export type Invitation = z.infer<typeof invitationSchema>;

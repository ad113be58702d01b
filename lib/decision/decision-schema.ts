import { z } from 'zod';
import { daySchema, levelSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { factorIds } from '@/lib/rubric/ids';

/**
 * The record of one decision, `decision.json`: a list of events that is only ever added to. Each
 * event carries the hash of the one before it, so that a changed, dropped or moved event shows
 * (`event-chain.ts`). What the record says now is read off its events (`read-decision.ts`).
 *
 * This schema is the only definition of the file: types, `/decision.schema.json` and the sentences
 * about damaged files come from it. It is strict, because a field that nobody knows could hold
 * something that a signature then seems to cover.
 */

export const mostNameLetters = 200;
export const mostNoteLetters = 4000;
/** More than a committee ever writes, and few enough to check at once. */
export const mostEvents = 5000;

const nameSchema = z
  .string()
  .trim()
  .min(1, 'expected a name')
  .max(mostNameLetters, `expected at most ${mostNameLetters} characters`)
  .refine((text) => !/[\r\n]/.test(text), 'expected a single line');
const maybeNameSchema = z
  .string()
  .max(mostNameLetters, `expected at most ${mostNameLetters} characters`);
const noteSchema = z
  .string()
  .max(mostNoteLetters, `expected at most ${mostNoteLetters} characters`);
const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash, 64 hex digits')
  .meta({ description: 'SHA-256, 64 hex digits.' });
const momentSchema = z.iso
  .datetime({ error: 'expected a moment such as 2026-11-27T15:30:00Z' })
  .meta({ description: 'A moment in universal time, ISO 8601.' });
const factorSchema = z.enum(factorIds);
/** A requirement as links and the API name it, such as `region:us` or `need:liquidity.settlement:3`. */
const requirementSchema = z
  .string()
  .regex(/^[a-z][a-z0-9.:-]*$/, 'expected the id of a requirement, such as "region:us"')
  .max(mostNameLetters);

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, 'expected an edition id, 16 hex digits'),
  hash: hashSchema,
  date: daySchema,
  method: z.int().min(1),
});

/** What a provider, a document or a register answered to us, under a name that can be asked for. */
const documentSchema = z.strictObject({
  name: nameSchema,
  hash: hashSchema.nullable().meta({ description: 'SHA-256 of the file; null: not given.' }),
});

const outcomeSchema = z.enum(['pass', 'fail', 'open']);
const boundsSchema = z
  .strictObject({ low: levelSchema, high: levelSchema })
  .refine(({ low, high }) => low <= high, {
    path: ['high'],
    error: 'expected high to be at least low',
  });

/**
 * What the decision rests on, copied from the edition on the day, so that the same digits come out on
 * an installation that lacks the edition. A rubric in small and, for each provider of the field, its
 * levels and outcomes.
 */
export const reliedOnSchema = z.strictObject({
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      factors: z.array(
        z.strictObject({
          id: factorSchema,
          name: z.string(),
          floor: levelSchema,
          pointsFrom: levelSchema,
        }),
      ),
    }),
  ),
  providers: z.array(
    z.strictObject({
      slug: slugSchema,
      name: nameSchema,
      levels: z.partialRecord(factorSchema, boundsSchema),
      outcomes: z.array(
        z.strictObject({
          id: requirementSchema,
          outcome: outcomeSchema,
          limited: z.boolean(),
          reason: noteSchema,
        }),
      ),
      companies: z.array(z.strictObject({ id: slugSchema, name: nameSchema, status: z.string() })),
    }),
  ),
  /** Chance to lead the field when the record was made, 0 to 1, by slug. */
  pFirst: z.record(slugSchema, z.number().min(0).max(1)),
});

const weightsSchema = z.strictObject({
  liquidity: z.number().min(0),
  security: z.number().min(0),
  coverage: z.number().min(0),
  costs: z.number().min(0),
  ux: z.number().min(0),
  support: z.number().min(0),
});

const disputedSchema = z.strictObject({ provider: slugSchema, factor: factorSchema });

/** One member's judgement. Its hash is over everything else in it. */
export const ballotSchema = z.strictObject({
  format: z.literal('custodian-compare/ballot'),
  version: z.literal(1),
  decision: z.uuid('expected the id of a decision'),
  round: z.int().min(1).max(99),
  edition: editionSchema.shape.id,
  mandate: z.string().max(2000),
  providers: z.array(slugSchema).max(50),
  name: nameSchema,
  role: maybeNameSchema,
  date: daySchema,
  weights: weightsSchema.refine(
    (weights) => Object.values(weights).some((weight) => weight > 0),
    'expected at least one weight above 0',
  ),
  lines: z.partialRecord(
    z.enum(['liquidity', 'security', 'coverage', 'costs', 'ux', 'support']),
    noteSchema,
  ),
  levels: z.array(disputedSchema.extend({ level: levelSchema, why: noteSchema })).max(220),
  hash: hashSchema,
});

export const recommendations = ['accept', 'accept-with-conditions', 'defer', 'reject'] as const;

const pointSchema = z.strictObject({
  provider: slugSchema,
  factor: factorSchema,
  /** The level's own words, as they stood in the rubric. */
  words: noteSchema,
  note: noteSchema,
});

/** What reopens the decision. Each can be checked against an edition without a person. */
export const tripwireSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requirement'),
    provider: slugSchema,
    requirement: requirementSchema,
  }),
  z.strictObject({
    kind: z.literal('level'),
    provider: slugSchema,
    factor: factorSchema,
    below: levelSchema,
  }),
  z.strictObject({
    kind: z.literal('chance'),
    provider: slugSchema,
    /** In 100 simulations. */
    below: z.number().min(0).max(100),
  }),
  z.strictObject({
    kind: z.literal('company'),
    provider: slugSchema,
    company: slugSchema,
    leaves: z.string(),
  }),
]);

const happened = { at: momentSchema, by: maybeNameSchema };

const contentSchemas = [
  z.strictObject({
    type: z.literal('based'),
    ...happened,
    title: nameSchema,
    edition: editionSchema,
    /** The link's query with the mandate, without edition and shortlist. */
    mandate: z.string().max(2000),
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
        claimed: levelSchema,
        note: noteSchema,
        document: documentSchema.nullable(),
        date: daySchema.nullable(),
      })
      .nullable(),
  }),
  z.strictObject({
    type: z.literal('settled'),
    ...happened,
    provider: slugSchema,
    requirement: requirementSchema,
    answer: z
      .strictObject({
        outcome: z.enum(['pass', 'fail']),
        entity: maybeNameSchema,
        document: documentSchema.nullable(),
        date: daySchema.nullable(),
      })
      .nullable(),
  }),
  z.strictObject({
    type: z.literal('checked'),
    ...happened,
    provider: slugSchema,
    item: z.string().max(mostNameLetters),
    /** The mandate that the answer was given for; under another one it must be confirmed. */
    scope: z.string().max(2000),
    status: z.enum(['ask', 'waiting', 'met', 'not-met', 'not-needed']).nullable(),
    note: noteSchema,
    document: documentSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('invited'),
    ...happened,
    round: z.int().min(1).max(99),
    members: z.array(nameSchema).max(50),
    disputed: z.array(disputedSchema).max(220),
  }),
  z.strictObject({ type: z.literal('balloted'), ...happened, ballot: ballotSchema }),
  z.strictObject({
    type: z.literal('revealed'),
    ...happened,
    round: z.int().min(1).max(99),
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
    type: z.literal('proposed'),
    ...happened,
    recommendation: z.enum(recommendations).nullable(),
    primary: slugSchema.nullable(),
    second: slugSchema.nullable(),
    text: noteSchema,
    deciding: z.array(pointSchema).max(100),
    other: z.array(pointSchema).max(100),
    conditions: z
      .array(
        z.strictObject({ text: noteSchema, owner: maybeNameSchema, due: daySchema.nullable() }),
      )
      .max(100),
    dissent: z.array(z.strictObject({ name: nameSchema, reason: noteSchema })).max(50),
    recusals: z.array(z.strictObject({ name: nameSchema, reason: noteSchema })).max(50),
    tripwires: z.array(tripwireSchema).max(100),
    /** What was decided about each requirement that is still open. */
    open: z
      .array(
        z.strictObject({
          provider: slugSchema,
          requirement: requirementSchema,
          decision: noteSchema,
        }),
      )
      .max(500),
    reviewOn: daySchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('signed'),
    ...happened,
    name: nameSchema,
    role: maybeNameSchema,
    /** The hash of the last event before it that is no sign-off. */
    over: hashSchema,
  }),
] as const;

/** An event as somebody makes it, before it takes its place in the chain. */
export const eventContentSchema = z.discriminatedUnion('type', contentSchemas);

const link = {
  previous: hashSchema
    .nullable()
    .meta({ description: 'Hash of the event before; null for the first.' }),
  hash: hashSchema.meta({
    description: 'SHA-256 over the canonical JSON (RFC 8785) of the rest of the event.',
  }),
};

export const eventSchema = z.discriminatedUnion('type', [
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
]);

export const decisionSchema = z
  .strictObject({
    $schema: z.string().max(500).optional(),
    format: z.literal('custodian-compare/decision'),
    version: z.literal(1),
    id: z.uuid('expected the id of a decision'),
    disclaimer: z.string().max(500),
    events: z.array(eventSchema).min(1).max(mostEvents),
  })
  .meta({
    title: 'Decision record',
    description: 'A chain of events that records how a custodian was chosen, and on what evidence.',
  });

export type DecisionRecord = z.infer<typeof decisionSchema>;
export type DecisionEvent = z.infer<typeof eventSchema>;
export type EventContent = z.infer<typeof eventContentSchema>;
export type EventOf<Type extends DecisionEvent['type']> = Extract<DecisionEvent, { type: Type }>;
export type Ballot = z.infer<typeof ballotSchema>;
export type Tripwire = z.infer<typeof tripwireSchema>;
export type ReliedOn = z.infer<typeof reliedOnSchema>;
export type Recommendation = (typeof recommendations)[number];

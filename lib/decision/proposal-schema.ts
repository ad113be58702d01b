import { z } from 'zod';
import {
  daySchema,
  factorSchema,
  levelSchema,
  longTextSchema,
  maybeNameSchema,
  mostNameLetters,
  noteSchema,
  outcomeIdSchema,
  slugSchema,
} from './values';

export const recommendations = ['accept', 'accept-with-conditions', 'defer', 'reject'] as const;

/** What reopens the decision. Each can be checked against an edition without a person. */
const tripwireSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('requirement'),
    provider: slugSchema,
    requirement: outcomeIdSchema,
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
    /** In 100 simulations, among the field. */
    below: z.number().min(0).max(100),
  }),
  z.strictObject({
    kind: z.literal('company'),
    provider: slugSchema,
    company: z.string().max(mostNameLetters),
    /** The status that it must keep, such as "active". */
    leaves: z.string().max(40),
  }),
]);

/**
 * What the committee decides, field by field. A draft may hold texts of any length, because what was
 * typed must survive until it is shortened; a record may not.
 */
const proposalOf = (name: z.ZodString, note: z.ZodString) => {
  const pointSchema = z.strictObject({
    provider: slugSchema,
    factor: factorSchema,
    level: levelSchema,
    /** The level's own words, as they stood in the rubric. */
    words: longTextSchema,
    note,
  });
  const namedReasonSchema = z.strictObject({ name, reason: note });
  return z.strictObject({
    recommendation: z.enum(recommendations).nullable(),
    primary: slugSchema.nullable(),
    second: slugSchema.nullable(),
    text: note,
    deciding: z.array(pointSchema).max(100),
    other: z.array(pointSchema).max(100),
    conditions: z
      .array(z.strictObject({ text: note, owner: name, due: daySchema.nullable() }))
      .max(100),
    dissent: z.array(namedReasonSchema).max(50),
    recusals: z.array(namedReasonSchema).max(50),
    tripwires: z.array(tripwireSchema).max(100),
    /** What was decided about each requirement that is still open. */
    open: z
      .array(z.strictObject({ provider: slugSchema, requirement: outcomeIdSchema, decision: note }))
      .max(500),
    reviewOn: daySchema.nullable(),
  });
};

export const proposalSchema = proposalOf(maybeNameSchema, noteSchema);
export const draftSchema = proposalOf(z.string(), z.string()).partial();

export type Proposal = z.infer<typeof proposalSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Point = Proposal['deciding'][number];
export type Tripwire = z.infer<typeof tripwireSchema>;
export type Recommendation = (typeof recommendations)[number];

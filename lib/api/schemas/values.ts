import { z } from 'zod';
import { grades } from '@/lib/rubric/grades';
import { sourceSchema } from '@/lib/catalogue/schema/evidence';
import { daySchema, proseSchema, sourceIdSchema } from '@/lib/catalogue/schema/values';
import { requirementIds, switchIds } from '@/lib/requirements';
import { criterionIds, factorIds, regionIds } from '@/lib/rubric/ids';
import { openPlaces, strictnesses } from '@/lib/url/mandate';

/** What several answers of the API have in common. */

export const disclaimerSchema = z.string().meta({ description: 'Stands in every answer.' });

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  date: daySchema,
  method: z.int().min(1),
});

/**
 * Unrounded sums of shares may pass 100 or 1 in their last digit, so no upper bound is promised for
 * points and chances.
 */
export const pointsSchema = z.number().min(0).meta({ description: 'Points, 0 to 100, unrounded.' });

export const chanceSchema = z
  .number()
  .min(0)
  .meta({ description: 'A share of the simulations, 0 to 1, unrounded.' });

export const weightShareSchema = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'A weight as its share of the total, 0 to 1.' });

export const rankSchema = z.int().min(1);

/** The mandate as it was understood. */
export const mandateSchema = z.strictObject({
  regions: z.array(z.enum(regionIds)),
  requirements: z.array(z.enum(switchIds)),
  need: z.array(z.string()).meta({ description: 'Levels that must be reached, as factor:level.' }),
  stakes: z.array(z.string()).meta({ description: 'Assets that must be stakeable, by ticker.' }),
  evidence: z.enum(strictnesses),
  open: z.enum(openPlaces),
  factors: z.partialRecord(z.enum(factorIds), z.number().nonnegative()).meta({
    description: 'Relative weights of factors inside their criterion, where not 1.',
  }),
  weights: z.record(z.enum(criterionIds), z.number().nonnegative()).meta({
    description: 'As given, on any scale.',
  }),
  doubt: z.number().min(0).max(100),
  spread: z.number().min(0).max(100),
});

/** How the draws were made that chances rest on; the same mandate gives the same digits. */
export const drawsSchema = {
  samples: z.int().min(1).meta({ description: 'How many times the open levels were drawn.' }),
  seed: z.int().meta({ description: 'The seed of the generator.' }),
};

export const noticeSchema = z.strictObject({ parameter: z.string(), message: proseSchema });

/** A field that an earlier edition lacks: optional in a file, always there and null in an answer. */
export const orNull = <Schema extends z.ZodType>(field: z.ZodOptional<Schema>) =>
  field.unwrap().nullable();

export const sourcesSchema = z.array(
  z.strictObject({
    id: sourceIdSchema.meta({ description: 'Its key in the provider’s file.' }),
    number: z.int().min(1).meta({ description: 'Its number on the provider’s page.' }),
    ...sourceSchema.shape,
    standing: orNull(sourceSchema.shape.standing),
    original: orNull(sourceSchema.shape.original),
    grade: z
      .enum(grades)
      .meta({ description: 'How strong it is; follows from kind and standing.' }),
  }),
);

/** A requirement of the mandate, or `company`, the rule that follows where a region is asked with a charter. */
export const requirementIdSchema = z.union([
  z.enum([...requirementIds, 'company']),
  z
    .string()
    .regex(/^(need|stakes):[a-z0-9.:]+$/)
    .meta({ examples: ['need:liquidity.settlement:3', 'stakes:eth'] }),
]);

/** A requirement of the mandate, decided for one provider. */
export const gateSchema = z.strictObject({
  id: requirementIdSchema,
  outcome: z.enum(['pass', 'fail', 'open']),
  limited: z.boolean().meta({ description: 'True where it passes with limits; see the note.' }),
  reason: proseSchema,
  note: z.string().nullable().meta({ description: 'The catalogue’s own words on the matter.' }),
  sources: sourcesSchema,
});

import { z } from 'zod';
import { addressSchema, daySchema, levelSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { mostNameLetters, mostNoteLetters } from '@/lib/checklist/kept-checks';
import { parseOutcomeId, type OutcomeId, type RequirementId } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import { openPlaces, strictnesses } from '@/lib/url/mandate';
import { isUsableWeights } from '@/lib/url/mandate-defaults';

/** The small values that records and ballots are made of, each with its bound. */

export { addressSchema, daySchema, levelSchema, mostNameLetters, mostNoteLetters, slugSchema };

export const nameSchema = z
  .string()
  .trim()
  .min(1, 'expected a name')
  .max(mostNameLetters, `expected at most ${mostNameLetters} characters`)
  .refine((text) => !/[\r\n]/.test(text), 'expected a single line');
export const maybeNameSchema = z
  .string()
  .max(mostNameLetters, `expected at most ${mostNameLetters} characters`);
export const noteSchema = z
  .string()
  .max(mostNoteLetters, `expected at most ${mostNoteLetters} characters`);
/** Texts of the catalogue, which nobody types here. */
export const longTextSchema = z.string().max(20_000);

export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash, 64 hex digits')
  .meta({ description: 'SHA-256, 64 hex digits.' });
export const momentSchema = z.iso
  .datetime({ error: 'expected a moment such as 2026-11-27T15:30:00Z' })
  .meta({ description: 'A moment in universal time, ISO 8601.' });
export const factorSchema = z.enum(factorIds);
export const idSchema = z.uuid('expected the id of a decision');
export const roundSchema = z.int().min(1).max(99);

/** A requirement as links and the API name it, such as `region:us` or `need:liquidity.settlement:3`. */
export const outcomeIdSchema = z
  .string()
  .max(mostNameLetters)
  .refine((id): id is OutcomeId => parseOutcomeId(id) !== null, {
    error: 'expected the id of a requirement, such as "region:us"',
  })
  .meta({ type: 'string' });

const requirementIdSchema = z
  .string()
  .max(mostNameLetters)
  .refine((id): id is RequirementId => id !== 'company' && parseOutcomeId(id) !== null, {
    error: 'expected the id of a requirement, such as "region:us"',
  });

export const recordedEditionSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, 'expected an edition id, 16 hex digits'),
  hash: hashSchema,
  date: daySchema,
  method: z.int().min(1),
});

export const boundsSchema = z
  .strictObject({ low: levelSchema, high: levelSchema })
  .refine(({ low, high }) => low <= high, {
    path: ['high'],
    error: 'expected high to be at least low',
  });

export const weightsSchema = z
  .strictObject({
    liquidity: z.number().min(0),
    security: z.number().min(0),
    coverage: z.number().min(0),
    costs: z.number().min(0),
    ux: z.number().min(0),
    support: z.number().min(0),
  })
  .refine(isUsableWeights, 'expected at least one weight above 0');

/** The whole mandate in full, so that no default of a later day changes what was decided. */
export const recordedMandateSchema = z.strictObject({
  requirements: z.array(requirementIdSchema).max(100),
  evidence: z.enum(strictnesses),
  open: z.enum(openPlaces),
  factors: z.partialRecord(factorSchema, z.number().min(0)),
  weights: weightsSchema,
  doubt: z.number().min(0).max(100),
  spread: z.number().min(0).max(100),
});

/** What a provider, a document or a register answered to us, under a name that can be asked for. */
export const documentSchema = z.strictObject({
  name: nameSchema,
  hash: hashSchema.nullable().meta({ description: 'SHA-256 of the file; null: not given.' }),
});

export const disputedSchema = z.strictObject({ provider: slugSchema, factor: factorSchema });

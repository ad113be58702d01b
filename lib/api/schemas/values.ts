import { z } from 'zod';
import { sourceSchema } from '@/lib/catalogue/schema/provider-file';
import { daySchema, proseSchema, sourceIdSchema } from '@/lib/catalogue/schema/values';
import { gateIds } from '@/lib/rubric/ids';

/** What several answers of the API have in common. */

export const disclaimerSchema = z.string().meta({ description: 'Stands in every answer.' });

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  date: daySchema,
  method: z.int().min(1),
});

export const noticeSchema = z.strictObject({ parameter: z.string(), message: proseSchema });

export const sourcesSchema = z.array(
  z.strictObject({
    id: sourceIdSchema.meta({ description: 'Its key in the provider’s file.' }),
    number: z.int().min(1).meta({ description: 'Its number on the provider’s page.' }),
    ...sourceSchema.shape,
  }),
);

/** A requirement of the mandate, decided for one provider. */
export const gateSchema = z.strictObject({
  id: z.enum(gateIds),
  outcome: z.enum(['pass', 'fail', 'open']),
  limited: z
    .boolean()
    .meta({ description: 'True where a region passes with limits; see the note.' }),
  reason: proseSchema,
  note: z.string().nullable().meta({ description: 'The catalogue’s own words on the matter.' }),
  sources: sourcesSchema,
});

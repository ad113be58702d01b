import { z } from 'zod';
import { rubricFileSchema } from '@/lib/catalogue/schema/rubric-file';
import { disclaimerSchema, editionSchema } from './values';

export const rubricResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  rubric: rubricFileSchema,
});

export const editionsResponseSchema = z.strictObject({
  disclaimer: disclaimerSchema,
  editions: z
    .array(z.strictObject({ ...editionSchema.shape, seededAt: z.iso.datetime() }))
    .meta({ description: 'Newest first.' }),
});

export const healthResponseSchema = z.strictObject({
  disclaimer: disclaimerSchema,
  status: z.enum(['ok', 'degraded']),
  database: z.enum(['ok', 'empty', 'unreachable']),
  edition: editionSchema.nullable().meta({ description: 'What is being served.' }),
  snapshotAgeSeconds: z
    .number()
    .min(0)
    .nullable()
    .meta({ description: 'Since the database last confirmed that this edition is the newest.' }),
});

export type RubricResponse = z.infer<typeof rubricResponseSchema>;
export type EditionsResponse = z.infer<typeof editionsResponseSchema>;
export type HealthResponse = z.infer<typeof healthResponseSchema>;

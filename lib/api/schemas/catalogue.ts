import { z } from 'zod';
import { rubricFileSchema } from '@/lib/catalogue/schema/rubric-file';
import { providerSchema } from './provider';
import { disclaimerSchema, editionSchema } from './values';

export const rubricResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  rubric: rubricFileSchema,
});

/** Everything that an edition says of providers, with the method that it is scored by. */
export const catalogueResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  rubric: rubricFileSchema,
  providers: z
    .array(providerSchema)
    .meta({ description: 'In the order of the list of September 2025.' }),
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

export const indexResponseSchema = z.strictObject({
  disclaimer: disclaimerSchema,
  description: z.string().meta({ description: 'Where OpenAPI describes all of it.' }),
  page: z.string().meta({ description: 'Where people read about it.' }),
  resources: z.array(
    z.strictObject({
      address: z.string(),
      summary: z.string(),
      example: z.string().meta({ description: 'An address that shows what it is for.' }),
    }),
  ),
});

export type RubricResponse = z.infer<typeof rubricResponseSchema>;
export type CatalogueResponse = z.infer<typeof catalogueResponseSchema>;
export type EditionsResponse = z.infer<typeof editionsResponseSchema>;
export type IndexResponse = z.infer<typeof indexResponseSchema>;
export type HealthResponse = z.infer<typeof healthResponseSchema>;

import { z } from 'zod';
import { daySchema, labelSchema } from './values';

/** `data/readings.json`: how often a second reader changed what the first had read. No part of an edition. */
export const readingsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  rounds: z
    .array(
      z.strictObject({
        date: daySchema,
        read: labelSchema.meta({ description: 'What was read again, with its number.' }),
        result: labelSchema.meta({ description: 'What came of it, with numbers.' }),
      }),
    )
    .min(1),
});

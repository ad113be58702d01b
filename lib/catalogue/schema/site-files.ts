import { z } from 'zod';
import { labelSchema, proseSchema, slugSchema, daySchema } from './values';

/** Characters that a help line may have: two lines of the note that shows it. */
const longestHelp = 150;

const termSchema = z.strictObject({
  term: labelSchema.meta({ description: 'The word as the site writes it.' }),
  help: proseSchema
    .max(longestHelp, `expected one line of at most ${longestHelp} characters`)
    .meta({ description: 'What it means, in one line of plain words.' }),
});

/** `data/glossary.json`: the words of the site. No part of an edition. */
export const glossaryFileSchema = z.strictObject({
  $schema: z.string().optional(),
  terms: z
    .record(slugSchema, termSchema)
    .refine(
      (terms) =>
        new Set(Object.values(terms).map(({ term }) => term)).size === Object.keys(terms).length,
      'expected every word once',
    ),
});

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

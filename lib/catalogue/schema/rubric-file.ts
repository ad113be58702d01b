import { z } from 'zod';
import { criterionIds, factorIds } from '@/lib/rubric/ids';
import { labelSchema, proseSchema } from './values';

/**
 * `data/rubric.yaml`: criteria with their published weights, factors, and the anchored levels. A
 * level that a factor does not use is null; the levels below the first used one are out of bounds
 * ("fee tiers" start at 1, because any fee is better than none known).
 */
const levelsSchema = z.strictObject({
  0: labelSchema.nullable(),
  1: labelSchema.nullable(),
  2: labelSchema.nullable(),
  3: labelSchema.nullable(),
  4: labelSchema,
});

const factorFileSchema = z.strictObject({
  id: z.enum(factorIds),
  name: labelSchema,
  description: proseSchema,
  disclosure: z.boolean().meta({
    description: 'True where the factor measures disclosure, so that absence is itself a finding.',
  }),
  question: proseSchema.meta({ description: 'What to ask a provider when this factor is open.' }),
  levels: levelsSchema,
});

const criterionFileSchema = z.strictObject({
  id: z.enum(criterionIds),
  name: labelSchema,
  weight: z.number().nonnegative().meta({ description: 'Published weight in per cent.' }),
  description: proseSchema,
  factors: z.array(factorFileSchema).min(1),
});

const sameList = (actual: readonly string[], expected: readonly string[]): boolean =>
  actual.length === expected.length && actual.every((id, index) => id === expected[index]);

export const rubricFileSchema = z
  .strictObject({
    version: z.int().min(1),
    criteria: z.array(criterionFileSchema),
    notScored: z
      .array(z.strictObject({ topic: labelSchema, why: proseSchema }))
      .meta({ description: 'What the method leaves out on purpose, and why.' }),
  })
  .refine(
    (rubric) =>
      sameList(
        rubric.criteria.map((criterion) => criterion.id),
        criterionIds,
      ),
    {
      path: ['criteria'],
      error: `expected exactly these criteria in this order: ${criterionIds.join(', ')}`,
    },
  )
  .refine(
    (rubric) =>
      sameList(
        rubric.criteria.flatMap((criterion) => criterion.factors.map((factor) => factor.id)),
        factorIds,
      ),
    {
      path: ['criteria'],
      error: `expected exactly these factors in this order: ${factorIds.join(', ')}`,
    },
  )
  .refine(
    (rubric) => rubric.criteria.reduce((sum, criterion) => sum + criterion.weight, 0) === 100,
    {
      path: ['criteria'],
      error: 'expected the published weights to add up to 100',
    },
  );

export type RubricFile = z.infer<typeof rubricFileSchema>;

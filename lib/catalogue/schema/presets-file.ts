import { z } from 'zod';
import { switchIds } from '@/lib/requirements';
import { criterionIds, regionIds } from '@/lib/rubric/ids';
import { labelSchema, proseSchema, slugSchema } from './values';

/** `data/presets.yaml`: use cases as mandates. A preset is a link; it has no power of its own. */
const presetFileSchema = z.strictObject({
  id: slugSchema,
  name: labelSchema,
  description: proseSchema,
  regions: z.array(z.enum(regionIds)).default([]),
  requirements: z.array(z.enum(switchIds)).default([]),
  weights: z
    .record(z.enum(criterionIds), z.number().nonnegative())
    .refine(
      (weights) => Object.values(weights).some((weight) => weight > 0),
      'expected a weight above 0',
    )
    .optional()
    .meta({ description: 'Left out: the published weights.' }),
  doubt: z.number().min(0).max(100).optional(),
});

export const presetsFileSchema = z.strictObject({ presets: z.array(presetFileSchema).min(1) });

export type PresetsFile = z.infer<typeof presetsFileSchema>;

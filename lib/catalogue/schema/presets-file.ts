import { z } from 'zod';
import { assetPattern, byParameter, switchIds } from '@/lib/requirements';
import { criterionIds, regionIds } from '@/lib/rubric/ids';
import { labelSchema, proseSchema, slugSchema } from './values';

/** All but regions, which have a list of their own: a switch by its name, or one that is put together. */
const presetRequirementSchema = z
  .union(
    [
      z.enum(switchIds),
      z.enum(byParameter.need.requirements.map(({ id }) => id)),
      z.templateLiteral(['stakes:', z.string().regex(assetPattern)]),
    ],
    {
      error: `expected one of ${switchIds.join(', ')}, a level such as need:liquidity.settlement:3, or stakes:eth`,
    },
  )
  .meta({ description: 'A requirement by its name; need:factor:level; stakes:ticker.' });

/** `data/presets.yaml`: use cases as mandates. A preset is a link; it has no power of its own. */
const presetFileSchema = z.strictObject({
  id: slugSchema,
  name: labelSchema,
  description: proseSchema,
  regions: z.array(z.enum(regionIds)).default([]),
  requirements: z.array(presetRequirementSchema).default([]),
  weights: z
    .record(z.enum(criterionIds), z.number().nonnegative())
    .refine(
      (weights) => Object.values(weights).some((weight) => weight > 0),
      'expected a weight above 0',
    )
    .optional()
    .meta({ description: 'Left out: those that are set stay.' }),
  doubt: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ description: 'Left out: what is set stays.' }),
});

export const presetsFileSchema = z.strictObject({ presets: z.array(presetFileSchema).min(1) });

export type PresetsFile = z.infer<typeof presetsFileSchema>;

import { z } from 'zod';
import { switchIds } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import { addressSchema, labelSchema, proseSchema, slugSchema } from './values';

/** `data/guide.yaml`: the decision guide, checklist, tips, mistakes, FAQ and API-key hygiene. */
const checklistItemSchema = z.strictObject({
  id: slugSchema,
  name: labelSchema,
  description: proseSchema,
  question: proseSchema.meta({ description: 'What the reviewer decides for one provider.' }),
  redFlags: z.array(proseSchema).min(1),
  factors: z
    .array(z.enum(factorIds))
    .meta({ description: 'The findings that inform this check; evidence is shown beside it.' }),
  requirements: z
    .array(z.enum(switchIds))
    .default([])
    .meta({ description: 'Requirements whose outcome informs this check, whatever the mandate.' }),
  mandate: z
    .boolean()
    .default(false)
    .meta({ description: 'True: every gate of the present mandate informs this check.' }),
});

const titledSchema = z.strictObject({ id: slugSchema, title: labelSchema, text: proseSchema });

export const guideFileSchema = z.strictObject({
  introduction: proseSchema,
  checklist: z.array(checklistItemSchema).length(8, 'expected the eight items of the checklist'),
  useCases: z
    .array(
      z.strictObject({
        id: slugSchema,
        title: labelSchema,
        text: proseSchema,
        preset: slugSchema.nullable().meta({ description: 'The preset that opens this case.' }),
        providers: z
          .array(z.strictObject({ slug: slugSchema, why: proseSchema }))
          .min(1)
          .meta({ description: 'Whom the article of September 2025 named for this case.' }),
      }),
    )
    .min(1),
  securityTips: z.array(titledSchema).min(1),
  mistakes: z.array(titledSchema).min(1),
  apiKeys: z
    .array(titledSchema)
    .min(1)
    .meta({ description: 'Hygiene for the keys that connect a firm to its custodian.' }),
  faq: z
    .array(z.strictObject({ id: slugSchema, question: proseSchema, answer: proseSchema }))
    .min(1),
  origin: z.strictObject({
    title: labelSchema,
    publisher: labelSchema,
    published: labelSchema,
    url: addressSchema.nullable(),
    note: proseSchema,
  }),
});

export type GuideFile = z.infer<typeof guideFileSchema>;

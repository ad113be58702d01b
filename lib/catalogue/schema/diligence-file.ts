import { z } from 'zod';
import { switchIds } from '@/lib/requirements';
import { dueDiligenceIds, factorIds } from '@/lib/rubric/ids';
import { entityKinds } from './provider-file';
import {
  addressSchema,
  labelSchema,
  levelSchema,
  partialDateSchema,
  proseSchema,
  slugSchema,
} from './values';

/**
 * `data/diligence.yaml`: what lists of due diligence ask of a custodian, and packs of them for one kind
 * of client. It gives no score, and an edition without it is read like any other.
 */
const listSchema = z.strictObject({
  id: slugSchema,
  name: labelSchema,
  publisher: labelSchema,
  date: partialDateSchema.nullable().meta({ description: 'null: no date was confirmed.' }),
  addresses: z
    .array(
      z.strictObject({
        reads: z.enum(['official', 'summary']).meta({
          description:
            'Whether the list itself can be read there, or what somebody wrote about it.',
        }),
        publisher: labelSchema,
        url: addressSchema,
      }),
    )
    .min(1),
});

const packSchema = z.strictObject({
  id: slugSchema,
  name: labelSchema,
  description: proseSchema,
  lists: z.array(slugSchema).min(1).meta({ description: 'Its items are those that these ask.' }),
  fits: z
    .strictObject({
      about: labelSchema.meta({ description: 'After "applies to": "a company in Singapore".' }),
      kinds: z.array(z.enum(entityKinds)).min(1).nullable(),
      places: z.array(labelSchema).min(1).meta({ description: 'Jurisdictions of companies.' }),
    })
    .nullable()
    .meta({ description: 'The kind of company that it is about; null: any.' }),
});

const itemSchema = z
  .strictObject({
    id: z.enum(dueDiligenceIds),
    name: labelSchema,
    question: z.string().trim().endsWith('?', 'expected a question'),
    lists: z.array(slugSchema).min(1),
    shownBy: z
      .union([
        z.strictObject({ factor: z.enum(factorIds), level: levelSchema }),
        z.strictObject({ requirement: z.enum(switchIds) }),
        z.strictObject({ company: z.literal('authorised') }),
      ])
      .optional()
      .meta({ description: 'What settles the item where no diligence answer is on record.' }),
    related: z
      .array(z.enum(factorIds))
      .default([])
      .meta({ description: 'Findings that touch the item and do not settle it.' }),
    isReview: z
      .boolean()
      .default(false)
      .meta({ description: 'For the reader to do; no provider answers it.' }),
  })
  .meta({ description: 'In our own words.' });

export const diligenceFileSchema = z.strictObject({
  lists: z.array(listSchema).min(1),
  packs: z.array(packSchema).min(1),
  items: z.array(itemSchema).min(1),
});

export type DiligenceFile = z.infer<typeof diligenceFileSchema>;

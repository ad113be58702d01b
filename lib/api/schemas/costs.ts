import { z } from 'zod';
import { feeKinds } from '@/lib/catalogue/schema/provider-file';
import { labelSchema, partialDateSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { costKinds } from '@/lib/costs/known-costs';
import {
  disclaimerSchema,
  editionSchema,
  mandateSchema,
  noticeSchema,
  sourcesSchema,
} from './values';

const money = z.number().nonnegative();
const rangeSchema = z.strictObject({ low: money, high: money });

export const costPartSchema = z.strictObject({
  kind: z.enum(costKinds),
  ...rangeSchema.shape,
  once: z.boolean().meta({ description: 'Paid once, and no part of the year.' }),
  formula: labelSchema,
  condition: z
    .strictObject({ tier: labelSchema.nullable(), isCurrent: z.boolean() })
    .nullable()
    .meta({ description: 'Under what it holds; null where it is in force for anybody.' }),
  asOf: partialDateSchema.nullable(),
  sources: sourcesSchema,
});

export const providerCostsSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  group: z.enum(['meets', 'open', 'ruled-out']),
  year: rangeSchema.nullable().meta({
    description:
      'The public part of a year, in the currency asked for; null where nothing is public. Never the whole price while `unknown` is not empty.',
  }),
  parts: z.array(costPartSchema),
  unknown: z.array(z.enum(feeKinds)).meta({ description: 'Kinds of which no amount is public.' }),
  stakes: z.boolean().nullable().meta({
    description: 'Whether the asset is among the networks it stakes; null where none is asked.',
  }),
});

export const costsResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  inputs: z.strictObject({
    amount: money,
    currency: labelSchema,
    rate: z.number().positive().nullable(),
    asset: labelSchema.nullable(),
    staked: z.number(),
    rewards: z.number(),
    withdrawals: z.number(),
  }),
  providers: z.array(providerCostsSchema).meta({
    description: 'In the groups of the mandate, never by price.',
  }),
  notices: z.array(noticeSchema),
});

export type CostsResponse = z.infer<typeof costsResponseSchema>;

import { z } from 'zod';
import { labelSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { criterionIds, regionIds, requirementIds } from '@/lib/rubric/ids';
import { disclaimerSchema, editionSchema, gateSchema, noticeSchema } from './values';

/** Unrounded sums of shares may pass 100 in their last digit, so no upper bound is promised. */
const points = z.number().min(0).meta({ description: 'Points, 0 to 100, unrounded.' });
const rank = z.int().min(1);

const mandateSchema = z.strictObject({
  regions: z.array(z.enum(regionIds)),
  requirements: z.array(z.enum(requirementIds)),
  weights: z.record(z.enum(criterionIds), z.number().nonnegative()).meta({
    description: 'As given, on any scale; `criteria` has them as shares.',
  }),
  doubt: z.number().min(0).max(100),
  spread: z.number().min(0).max(100),
});

/** One ranked provider. What repeated draws say of its rank has its place beside the possible ranks. */
const rankedSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  rank,
  score: points,
  low: points,
  high: points,
  bestRank: rank,
  worstRank: rank,
  articleRank: rank,
  criteria: z.array(
    z.strictObject({
      id: z.enum(criterionIds),
      weight: z.number().min(0).max(1).meta({ description: 'Share of the total.' }),
      score: points,
      low: points,
      high: points,
    }),
  ),
  gates: z.array(gateSchema),
});

export const rankingResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ranked: z.array(rankedSchema),
  ruledOut: z.array(
    z.strictObject({ slug: slugSchema, name: labelSchema, gates: z.array(gateSchema) }),
  ),
  notices: z.array(noticeSchema),
});

export type RankingResponse = z.infer<typeof rankingResponseSchema>;

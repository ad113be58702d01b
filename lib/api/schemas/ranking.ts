import { z } from 'zod';
import { labelSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { formatPercent } from '@/lib/format';
import { criterionIds } from '@/lib/rubric/ids';
import { thresholds } from '@/lib/words/thresholds';
import {
  chanceSchema,
  disclaimerSchema,
  editionSchema,
  gateSchema,
  mandateSchema,
  noticeSchema,
  pointsSchema,
  rankSchema,
  weightShareSchema,
} from './values';

export const criterionScoreSchema = z.strictObject({
  id: z.enum(criterionIds),
  weight: weightShareSchema,
  score: pointsSchema,
  low: pointsSchema,
  high: pointsSchema,
});

export const rankedSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  group: z.enum(['meets', 'open']).meta({
    description: 'Meets every requirement, or has something open and nothing failed.',
  }),
  rank: rankSchema.nullable().meta({
    description:
      'Competition rank in the ranking set: ties share it, the next is skipped. null for the open group where it is ranked apart.',
  }),
  wouldRank: rankSchema.nullable().meta({
    description:
      'For the open group: the rank among those that meet all and itself, its open required levels raised to the bar; where nobody meets all, among the open ones. null otherwise.',
  }),
  score: pointsSchema.meta({ description: 'Points at the mandate’s credit for unknowns.' }),
  low: pointsSchema.meta({ description: 'What evidence proves, in points.' }),
  high: pointsSchema.meta({ description: 'With everything that evidence leaves open, in points.' }),
  bestRank: rankSchema.meta({
    description:
      'The best rank that ranges alone allow, in the ranking set or, for an open one apart, with it.',
  }),
  worstRank: rankSchema.meta({ description: 'The worst rank that ranges alone allow.' }),
  articleRank: rankSchema.meta({ description: 'The rank on the list of September 2025.' }),
  pFirst: chanceSchema.meta({ description: 'Chance of being first, 0 to 1; ties share it.' }),
  pTopThree: chanceSchema.meta({ description: 'Chance of rank 3 or better, 0 to 1.' }),
  expectedRank: z.number().min(1).meta({ description: 'Mean rank over the simulations.' }),
  likelyBest: rankSchema.meta({
    description: `Where the shortest run of ranks begins that holds at least ${formatPercent(thresholds.likelyRun)} of the simulations.`,
  }),
  likelyWorst: rankSchema.meta({ description: 'Where that run ends.' }),
  criteria: z.array(criterionScoreSchema),
  requirements: z
    .array(gateSchema)
    .meta({ description: 'What the mandate requires, in its order; the one-company rule last.' }),
  gates: z.array(gateSchema).meta({ description: 'The same list.', deprecated: true }),
});

export const ruledOutSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  requirements: z.array(gateSchema),
  gates: z.array(gateSchema).meta({ description: 'The same list.', deprecated: true }),
});

export const rankingResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  decisionSet: z.array(slugSchema).meta({
    description:
      'The ranking set, best rank first: those that meet every requirement; chances and possible ranks are about it. Where nobody does, the open ones stand in for it.',
  }),
  ranked: z.array(rankedSchema).meta({
    description: 'The ranking set in the order of `sort`, then those with something open.',
  }),
  ruledOut: z.array(ruledOutSchema).meta({ description: 'By name.' }),
  notices: z.array(noticeSchema),
});

export type RankingResponse = z.infer<typeof rankingResponseSchema>;

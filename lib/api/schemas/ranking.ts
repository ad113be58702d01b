import { z } from 'zod';
import { labelSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { criterionIds } from '@/lib/rubric/ids';
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
  rank: rankSchema.meta({ description: 'Competition rank: ties share it, the next is skipped.' }),
  score: pointsSchema.meta({ description: 'Points at the mandate’s benefit of the doubt.' }),
  low: pointsSchema.meta({ description: 'What evidence proves, in points.' }),
  high: pointsSchema.meta({ description: 'With everything that evidence leaves open, in points.' }),
  bestRank: rankSchema.meta({ description: 'The best rank that the intervals alone allow.' }),
  worstRank: rankSchema.meta({ description: 'The worst rank that the intervals alone allow.' }),
  articleRank: rankSchema.meta({ description: 'The rank that the article gave.' }),
  pFirst: chanceSchema.meta({ description: 'Chance of being first, 0 to 1; ties share it.' }),
  pTopThree: chanceSchema.meta({ description: 'Chance of rank 3 or better, 0 to 1.' }),
  expectedRank: z.number().min(1).meta({ description: 'Mean rank over the draws.' }),
  likelyBest: rankSchema.meta({
    description: 'Where the shortest run of ranks begins that holds at least 90% of the draws.',
  }),
  likelyWorst: rankSchema.meta({ description: 'Where that run ends.' }),
  criteria: z.array(criterionScoreSchema),
  gates: z.array(gateSchema).meta({ description: 'What the mandate requires, in its order.' }),
});

export const ruledOutSchema = z.strictObject({
  slug: slugSchema,
  name: labelSchema,
  gates: z.array(gateSchema),
});

export const rankingResponseSchema = z.strictObject({
  edition: editionSchema,
  disclaimer: disclaimerSchema,
  mandate: mandateSchema,
  ranked: z.array(rankedSchema).meta({ description: 'In the order of `sort`.' }),
  ruledOut: z.array(ruledOutSchema).meta({ description: 'By name.' }),
  notices: z.array(noticeSchema),
});

export type RankingResponse = z.infer<typeof rankingResponseSchema>;

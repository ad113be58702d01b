import { z } from 'zod';
import { labelSchema, partialDateSchema, slugSchema } from '@/lib/catalogue/schema/values';
import { requirementIds } from '@/lib/requirements';
import { sortKeys } from '@/lib/url/mandate';
import { findingsSchema, providerSummarySchema } from './provider';
import { rankedSchema, rankingResponseSchema, ruledOutSchema } from './ranking';
import { drawsSchema, pointsSchema, rankSchema } from './values';

/** What the page shows of every provider beside its figures. */
const shownSchema = {
  legalLine: labelSchema,
  regions: providerSummarySchema.shape.regions,
  change: z
    .strictObject({
      date: partialDateSchema,
      headline: labelSchema,
      decides: z
        .array(z.enum(requirementIds))
        .meta({ description: 'Those requirements of the mandate that the change settles.' }),
    })
    .nullable()
    .meta({ description: 'What changed since September 2025; null where nothing is recorded.' }),
  onShortlist: z.boolean(),
  findings: findingsSchema,
};

export const rankedExportSchema = z.strictObject({
  ...rankedSchema.shape,
  tied: z.boolean().meta({ description: 'True when another provider has the same rank.' }),
  ...shownSchema,
});

export const ruledOutExportSchema = z.strictObject({
  ...ruledOutSchema.shape,
  score: pointsSchema.meta({
    description: 'What it would score; a requirement changes no number.',
  }),
  low: pointsSchema,
  high: pointsSchema,
  articleRank: rankSchema,
  ...shownSchema,
});

/** `/export.json`: the API's ranking, and with it what is shown and what it rests on. */
export const rankingExportSchema = z.strictObject({
  $schema: z.url().meta({ description: 'Where this schema is.' }),
  ...rankingResponseSchema.shape,
  link: z.url().meta({ description: 'The page that shows the same, with its edition.' }),
  ...drawsSchema,
  search: z.string().meta({ description: 'What narrows the lists; empty for none.' }),
  sort: z.enum(sortKeys),
  shortlist: z.array(slugSchema).meta({ description: 'In the order of choice.' }),
  ranked: z.array(rankedExportSchema).meta({ description: 'In the order of `sort`.' }),
  ruledOut: z.array(ruledOutExportSchema).meta({ description: 'By name.' }),
});

export type RankingExport = z.infer<typeof rankingExportSchema>;

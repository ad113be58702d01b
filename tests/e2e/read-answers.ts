import { expect, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';

/** Only what pages are compared with; the API's own tests hold the rest. */
const rankingSchema = z.object({
  ranked: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      rank: z.number(),
      score: z.number(),
      low: z.number(),
      high: z.number(),
      articleRank: z.number(),
      criteria: z.array(z.object({ weight: z.number(), score: z.number() })),
    }),
  ),
  ruledOut: z.array(z.object({ name: z.string() })),
});

const sourcesSchema = z.array(z.object({ url: z.string().nullable(), title: z.string() }));

const providerSchema = z.object({
  provider: z.object({
    entities: z.array(z.object({ name: z.string(), register: z.string().nullable() })),
    findings: z.record(z.string(), z.object({ statement: z.string(), sources: sourcesSchema })),
    incidents: z.array(z.object({ what: z.string() })),
    changes: z.array(z.object({ what: z.string() })),
    sources: sourcesSchema,
  }),
});

async function readJson(request: APIRequestContext, path: string): Promise<unknown> {
  const response = await request.get(path);
  expect(response.ok()).toBe(true);
  return response.json();
}

/** The ranking of the API for the query of a page. */
export const readRanking = async (request: APIRequestContext, query = '') =>
  rankingSchema.parse(await readJson(request, `/api/v1/ranking?${query}`));

export const readProvider = async (request: APIRequestContext, slug: string) =>
  providerSchema.parse(await readJson(request, `/api/v1/providers/${slug}`)).provider;

import { expect, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { robustnessResponseSchema } from '@/lib/api/schemas/robustness';

const sourcesSchema = z.array(z.object({ url: z.string().nullable(), title: z.string() }));

/** Only what pages are compared with; the API's own tests hold the rest. */
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
  rankingResponseSchema.parse(await readJson(request, `/api/v1/ranking?${query}`));

export const readRobustness = async (request: APIRequestContext, query = '') =>
  robustnessResponseSchema.parse(await readJson(request, `/api/v1/robustness?${query}`));

export const readProvider = async (request: APIRequestContext, slug: string) =>
  providerSchema.parse(await readJson(request, `/api/v1/providers/${slug}`)).provider;

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import * as anyPath from '@/app/api/v1/[[...path]]/route';
import * as editions from '@/app/api/v1/editions/route';
import * as health from '@/app/api/v1/health/route';
import * as provider from '@/app/api/v1/providers/[slug]/route';
import * as providers from '@/app/api/v1/providers/route';
import * as ranking from '@/app/api/v1/ranking/route';
import * as rubric from '@/app/api/v1/rubric/route';
import {
  editionsResponseSchema,
  healthResponseSchema,
  rubricResponseSchema,
} from '@/lib/api/schemas/catalogue';
import { problemSchema } from '@/lib/api/schemas/problem';
import { providerResponseSchema, providersResponseSchema } from '@/lib/api/schemas/provider';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { commandLimits, openDatabase } from '@/lib/db';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { publishedWeights } from '@/lib/ranking/published-weights';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import { getCatalogue } from '@/lib/catalogue/queries';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { seedEdition } from '@/prisma/seed-edition';
import { makeDatabase, type TestDatabase } from '@/tests/fixtures/make-database';

/** The routes against a database with two editions: one without its last provider, and today's. */

const content = readDataFiles();
const droppedSlug = content.providers.at(-1)?.slug ?? '';
const earlier = withoutProvider(content, droppedSlug);
const newestId = toEdition(content).id;
const earlierId = toEdition(earlier).id;

/** The same catalogue before a provider joined it: nothing refers to it yet. */
function withoutProvider(all: CatalogueContent, slug: string): CatalogueContent {
  const providers = all.providers.filter((one) => one.slug !== slug);
  const useCases = all.guide.useCases.map((useCase) => ({
    ...useCase,
    providers: useCase.providers.filter((one) => one.slug !== slug),
  }));
  return {
    ...all,
    guide: { ...all.guide, useCases },
    providers: providers.map((one) => ({
      ...one,
      article: {
        ...one.article,
        alternatives: one.article.alternatives.map(({ name, provider: other }) => ({
          name,
          provider: other === slug ? null : other,
        })),
      },
    })),
  };
}

let test: TestDatabase;

beforeAll(async () => {
  test = await makeDatabase();
  vi.stubEnv('DATABASE_URL', test.url);
  const database = openDatabase(test.settings, commandLimits);
  await seedEdition(database, earlier, () => new Date('2026-11-22T10:00:00Z'));
  await seedEdition(database, content, () => new Date('2026-11-23T10:00:00Z'));
  await database.close();
}, 60_000);

afterAll(() => test.dispose());

const origin = 'https://custody.example';
const noParams = { params: Promise.resolve({}) };
const ask = (address: string): Request => new Request(`${origin}/api/v1/${address}`);

async function read<Schema extends z.ZodType>(
  schema: Schema,
  answer: Promise<Response>,
  status = 200,
): Promise<z.output<Schema>> {
  const response = await answer;
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(
    status < 400 ? 'application/json' : 'application/problem+json',
  );
  return schema.parse(await response.json());
}

const askProvider = (slug: string, query = '') =>
  provider.GET(ask(`providers/${slug}${query}`), { params: Promise.resolve({ slug }) });
const askRanking = (query: string) => ranking.GET(ask(`ranking${query}`), noParams);

describe('GET /api/v1/health', () => {
  it('says that the newest edition is served', async () => {
    const body = await read(healthResponseSchema, health.GET(ask('health?t=1'), noParams));
    expect(body).toMatchObject({ status: 'ok', database: 'ok', edition: { id: newestId } });
  });
});

describe('GET /api/v1/providers', () => {
  it('lists every provider of the newest edition', async () => {
    const body = await read(providersResponseSchema, providers.GET(ask('providers'), noParams));
    expect(body.edition.id).toBe(newestId);
    expect(body.disclaimer).toBe('For research and education, not financial advice.');
    expect(body.providers.map(({ slug }) => slug)).toEqual(
      content.providers.map(({ slug }) => slug),
    );
  });

  it('lists those of an earlier edition when it is named', async () => {
    const answer = providers.GET(ask(`providers?edition=${earlierId}`), noParams);
    const body = await read(providersResponseSchema, answer);
    expect(body.edition.id).toBe(earlierId);
    expect(body.providers).toHaveLength(content.providers.length - 1);
  });
});

describe('GET /api/v1/providers/{slug}', () => {
  it.each(content.providers.map((file) => [file.slug, file] as const))(
    '%s: all facts and findings of the data file',
    async (slug, file) => {
      const body = await read(providerResponseSchema, askProvider(slug));
      const { findings, regions, staking, sources, entities, incidents, changes } = body.provider;
      for (const [factor, finding] of Object.entries(file.findings)) {
        const given = Object.entries(findings).find(([id]) => id === factor)?.[1];
        expect({ ...given, sources: given?.sources.map(({ id }) => id) }).toEqual({
          factor,
          ...finding,
        });
      }
      expect(regions.eu.status).toBe(file.regions.byRegion.eu.status);
      expect(staking.supported).toBe(file.staking.supported);
      expect(sources.map(({ id }) => id)).toEqual(Object.keys(file.sources));
      expect([entities, incidents, changes].map((list) => list.length)).toEqual([
        file.entities.length,
        file.incidents.length,
        file.changes.length,
      ]);
    },
  );

  it('an unknown slug is 404, also in an edition that does not have it yet', async () => {
    const problem = await read(problemSchema, askProvider('elm'), 404);
    expect(problem).toMatchObject({ parameter: 'slug', instance: '/api/v1/providers/elm' });
    await read(providerResponseSchema, askProvider(droppedSlug));
    await read(problemSchema, askProvider(droppedSlug, `?edition=${earlierId}`), 404);
  });
});

describe('GET /api/v1/rubric', () => {
  it('is the rubric of the data files', async () => {
    const body = await read(rubricResponseSchema, rubric.GET(ask('rubric'), noParams));
    expect(body.rubric).toEqual(content.rubric);
  });
});

describe('GET /api/v1/editions', () => {
  it('lists editions, newest first', async () => {
    const body = await read(editionsResponseSchema, editions.GET(ask('editions'), noParams));
    expect(body.editions.map(({ id, seededAt }) => [id, seededAt])).toEqual([
      [newestId, '2026-11-23T10:00:00.000Z'],
      [earlierId, '2026-11-22T10:00:00.000Z'],
    ]);
  });

  it('gives the one that is asked for', async () => {
    const answer = editions.GET(ask(`editions?edition=${earlierId}`), noParams);
    const body = await read(editionsResponseSchema, answer);
    expect(body.editions.map(({ id }) => id)).toEqual([earlierId]);
  });
});

describe('GET /api/v1/ranking', () => {
  it('gives the digits of the page for the same parameters', async () => {
    const query = 'region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&sort=name';
    const body = await read(rankingResponseSchema, askRanking(`?${query}`));

    const catalogue = await getCatalogue();
    const { params } = parseRankingParams(new URLSearchParams(query), {
      slugs: catalogue.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(catalogue.rubric.criteria),
    });
    const view = buildRanking(toRankingModel(catalogue), params);
    const digits = (row: {
      slug: string;
      rank: number;
      score: number;
      low: number;
      high: number;
    }) => [row.slug, row.rank, row.score, row.low, row.high];
    expect(body.ranked.map(digits)).toEqual(view.rows.map(digits));
    expect(body.ruledOut.map(({ slug }) => slug)).toEqual(view.ruledOut.map(({ slug }) => slug));
    expect(body.ranked.length + body.ruledOut.length).toBe(content.providers.length);
    expect(body.mandate).toEqual(params.mandate);
    expect(body.notices).toEqual([]);
  });

  it('a gate that rules out gives its reason and sources', async () => {
    const body = await read(rankingResponseSchema, askRanking('?charter=yes'));
    const gates = body.ruledOut.flatMap((row) => row.gates);
    expect(gates.length).toBeGreaterThan(0);
    for (const gate of gates) {
      expect(gate).toMatchObject({ id: 'charter', outcome: 'fail' });
      expect(gate.sources.length).toBeGreaterThan(0);
    }
  });

  it('an earlier edition is recomputed and says that a newer one exists', async () => {
    const body = await read(rankingResponseSchema, askRanking(`?edition=${earlierId}`));
    expect(body.edition.id).toBe(earlierId);
    expect(body.ranked).toHaveLength(content.providers.length - 1);
    expect(body.notices.map(({ parameter }) => parameter)).toEqual(['edition']);
    const newest = await read(rankingResponseSchema, askRanking(`?edition=${newestId}`));
    expect(newest.notices).toEqual([]);
  });

  it('a bad parameter is 400 and named with what was expected', async () => {
    const problem = await read(problemSchema, askRanking('?region=mars&colour=red'), 400);
    expect(problem).toMatchObject({
      parameter: 'region',
      expected: 'regions out of us, eu, uk, ch, me, sg, hk, apac',
    });
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(['region', 'colour']);
  });

  it('the answer of an edition may be kept, and its tag spares the body', async () => {
    const first = await askRanking(`?edition=${newestId}`);
    expect(first.headers.get('cache-control')).toBe('public, max-age=3600');
    const again = new Request(`${origin}/api/v1/ranking?edition=${newestId}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect((await ranking.GET(again, noParams)).status).toBe(304);
  });
});

describe('every resource of an edition', () => {
  const resources: [string, (query: string) => Promise<Response>][] = [
    ['providers', (query) => providers.GET(ask(`providers${query}`), noParams)],
    ['providers/bitgo', (query) => askProvider('bitgo', query)],
    ['rubric', (query) => rubric.GET(ask(`rubric${query}`), noParams)],
    ['editions', (query) => editions.GET(ask(`editions${query}`), noParams)],
    ['ranking', askRanking],
  ];

  it.each(resources)('%s: an unknown edition is 404', async (_name, get) => {
    const problem = await read(problemSchema, get('?edition=0000000000000000'), 404);
    expect(problem.parameter).toBe('edition');
  });

  it.each(resources)('%s: a malformed edition is 400', async (_name, get) => {
    const problem = await read(problemSchema, get('?edition=latest'), 400);
    expect(problem.parameter).toBe('edition');
  });

  it.each(resources)('%s: an unknown parameter is 400', async (_name, get) => {
    const problem = await read(problemSchema, get('?colour=red'), 400);
    expect(problem.parameter).toBe('colour');
  });
});

describe('anything else under /api/v1', () => {
  it('is 404 as problem+json', async () => {
    const problem = await read(problemSchema, anyPath.GET(ask('custodians'), noParams), 404);
    expect(problem.instance).toBe('/api/v1/custodians');
  });
});

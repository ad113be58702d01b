import { describe, expect, it } from 'vitest';
import {
  editionsResponseSchema,
  healthResponseSchema,
  rubricResponseSchema,
} from '@/lib/api/schemas/catalogue';
import { problemSchema } from '@/lib/api/schemas/problem';
import { providerResponseSchema, providersResponseSchema } from '@/lib/api/schemas/provider';
import { gradeOf } from '@/lib/catalogue/grade';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import {
  content,
  droppedSlug,
  earlierId,
  newestId,
  withEditions,
} from '@/tests/fixtures/with-editions';

withEditions();

describe('GET /api/v1/health', () => {
  it('says that the newest edition is served', async () => {
    const body = await readAs(healthResponseSchema, askApi('health?t=1'));
    expect(body).toMatchObject({ status: 'ok', database: 'ok', edition: { id: newestId } });
  });
});

describe('GET /api/v1/providers', () => {
  it('lists every provider of the newest edition', async () => {
    const body = await readAs(providersResponseSchema, askApi('providers'));
    expect(body.edition.id).toBe(newestId);
    expect(body.disclaimer).toBe('For research and education, not financial advice.');
    expect(body.providers.map(({ slug }) => slug)).toEqual(
      content.providers.map(({ slug }) => slug),
    );
  });

  it('lists those of an earlier edition when it is named', async () => {
    const answer = askApi(`providers?edition=${earlierId}`);
    const body = await readAs(providersResponseSchema, answer);
    expect(body.edition.id).toBe(earlierId);
    expect(body.providers).toHaveLength(content.providers.length - 1);
  });
});

describe('GET /api/v1/providers/{slug}', () => {
  it.each(content.providers.map((file) => [file.slug, file] as const))(
    '%s: all facts and findings of the data file',
    async (slug, file) => {
      const body = await readAs(providerResponseSchema, askApi(`providers/${slug}`));
      const { findings, regions, staking, sources, entities, incidents, changes } = body.provider;
      for (const [factor, finding] of Object.entries(file.findings)) {
        const given = Object.entries(findings).find(([id]) => id === factor)?.[1];
        expect({ ...given, sources: given?.sources.map(({ id }) => id) }).toEqual({
          factor,
          headline: null,
          readers: null,
          change: null,
          disputed: null,
          lastChanged: null,
          grade: gradeOf({ sources: finding.sources.flatMap((id) => file.sources[id] ?? []) }),
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
    const problem = await readAs(problemSchema, askApi('providers/nobody'), 404);
    expect(problem).toMatchObject({ parameter: 'slug', instance: '/api/v1/providers/nobody' });
    await readAs(providerResponseSchema, askApi(`providers/${droppedSlug}`));
    await readAs(problemSchema, askApi(`providers/${droppedSlug}?edition=${earlierId}`), 404);
  });
});

describe('GET /api/v1/rubric', () => {
  it('is the rubric of the data files', async () => {
    const body = await readAs(rubricResponseSchema, askApi('rubric'));
    expect(body.rubric).toEqual(content.rubric);
  });
});

describe('GET /api/v1/editions', () => {
  it('lists editions, newest first', async () => {
    const body = await readAs(editionsResponseSchema, askApi('editions'));
    expect(body.editions.map(({ id, seededAt }) => [id, seededAt])).toEqual([
      [newestId, '2026-11-23T10:00:00.000Z'],
      [earlierId, '2026-11-22T10:00:00.000Z'],
    ]);
  });

  it('gives the one that is asked for', async () => {
    const answer = askApi(`editions?edition=${earlierId}`);
    const body = await readAs(editionsResponseSchema, answer);
    expect(body.editions.map(({ id }) => id)).toEqual([earlierId]);
  });
});

describe.each([
  'providers',
  'providers/birch',
  'rubric',
  'editions',
  'ranking',
  'robustness',
  'questions',
  'inquiry',
])('GET /api/v1/%s', (name) => {
  it('an unknown edition is 404', async () => {
    const answer = askApi(`${name}?edition=0000000000000000`);
    expect((await readAs(problemSchema, answer, 404)).parameter).toBe('edition');
  });

  it('a malformed edition is 400', async () => {
    const answer = askApi(`${name}?edition=latest`);
    expect((await readAs(problemSchema, answer, 400)).parameter).toBe('edition');
  });

  it('an unknown parameter is 400', async () => {
    const answer = askApi(`${name}?colour=red`);
    expect((await readAs(problemSchema, answer, 400)).parameter).toBe('colour');
  });
});

describe('anything else under /api/v1', () => {
  it('is 404 as problem+json', async () => {
    const problem = await readAs(problemSchema, askApi('custodians'), 404);
    expect(problem.instance).toBe('/api/v1/custodians');
  });
});

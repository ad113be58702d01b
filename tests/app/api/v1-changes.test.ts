import { describe, expect, it } from 'vitest';
import { changesResponseSchema } from '@/lib/api/schemas/changes';
import { problemSchema } from '@/lib/api/schemas/problem';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { droppedSlug, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const ask = (query = '') => readAs(changesResponseSchema, askApi(`changes${query}`));
const refuse = (query: string, status: number) =>
  readAs(problemSchema, askApi(`changes${query}`), status);

describe('GET /api/v1/changes', () => {
  it('compares the newest edition with the one before', async () => {
    const { from, to, providers } = await ask();
    expect([from.id, to.id]).toEqual([earlierId, newestId]);
    const ranking = await readAs(rankingResponseSchema, askApi('ranking'));
    for (const { slug, score } of ranking.ranked) {
      expect(providers.find((one) => one.slug === slug)?.score.to).toBe(score);
    }
  });

  it('gives a provider that came no score before, and nothing to split', async () => {
    const { providers } = await ask();
    const came = providers.find(({ slug }) => slug === droppedSlug);
    expect(came?.score.from).toBeNull();
    expect(came?.score.split).toBeNull();
    expect(came?.score.to).toBeGreaterThan(0);
  });

  it('takes the first eight digits of an id, and reads editions in either direction', async () => {
    const { from, to } = await ask(`?from=${newestId.slice(0, 8)}&to=${earlierId.slice(0, 8)}`);
    expect([from.id, to.id]).toEqual([newestId, earlierId]);
  });

  it('splits chances to be first so that they add up', async () => {
    const { providers } = await ask('?spread=0');
    for (const { pFirst } of providers) {
      const { data, formula, weights } = pFirst.split;
      expect(data + formula + weights).toBeCloseTo(pFirst.to - pFirst.from, 9);
    }
    expect(providers.some(({ pFirst }) => pFirst.to !== pFirst.from)).toBe(true);
  });

  it('answers 404 for an edition that is not known, and lists those that are', async () => {
    const problem = await refuse('?from=deadbeef', 404);
    expect(problem.parameter).toBe('from');
    expect(problem.expected).toContain(`${newestId}, ${earlierId}`);
  });

  it('names a parameter that it does not have, as edition', async () => {
    const problem = await refuse(`?edition=${newestId}`, 400);
    expect(problem.parameter).toBe('edition');
    expect(problem.expected).toMatch(/known are from, to, region/);
  });

  it('refuses a mandate that cannot be used as the ranking does', async () => {
    expect((await refuse('?doubt=200', 400)).parameter).toBe('doubt');
    expect((await refuse('?shortlist=nobody', 400)).parameter).toBe('shortlist');
  });

  it('may be kept for long only where both editions are named', async () => {
    const cacheOf = async (query: string) =>
      (await askApi(`changes${query}`)).headers.get('cache-control');
    expect(await cacheOf('')).toBe('public, max-age=10, must-revalidate');
    expect(await cacheOf(`?from=${earlierId}&to=${newestId}`)).toBe('public, max-age=3600');
  });
});

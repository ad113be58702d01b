import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { GET as getEditions } from '@/app/api/v1/editions/route';
import { GET as getHealth } from '@/app/api/v1/health/route';
import { GET as getInquiry } from '@/app/api/v1/inquiry/route';
import { GET as getQuestions } from '@/app/api/v1/questions/route';
import { GET as getRanking } from '@/app/api/v1/ranking/route';
import { GET as getRobustness } from '@/app/api/v1/robustness/route';
import { GET as getCsv } from '@/app/export.csv/route';
import { healthResponseSchema } from '@/lib/api/schemas/catalogue';
import { problemSchema } from '@/lib/api/schemas/problem';

/** The routes while the database has no table and nothing was ever read from it. */

const folder = mkdtempSync(path.join(tmpdir(), 'api-unavailable-'));
const context = { params: Promise.resolve({}) };
const ask = (name: string) => new Request(`https://custody.example/api/v1/${name}`);

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', `file:${path.join(folder, 'empty.db')}`);
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['ranking', getRanking],
  ['robustness', getRobustness],
  ['inquiry', getInquiry],
  ['questions', getQuestions],
  ['editions', getEditions],
])('GET /api/v1/%s: a catalogue that cannot be read is 503', async (name, get) => {
  const response = await get(ask(name), context);
  expect(response.status).toBe(503);
  const problem = problemSchema.parse(await response.json());
  expect(problem.type).toBe('urn:custodian-compare:problem:catalogue-unavailable');
});

it('GET /api/v1/health: 503 while nothing can be served', async () => {
  const response = await getHealth(ask('health'), context);
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(healthResponseSchema.parse(await response.json())).toMatchObject({
    status: 'degraded',
    edition: null,
  });
});

it('GET /export.csv: 503, with when to come back', async () => {
  const response = await getCsv(new Request('https://custody.example/export.csv'));
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  const problem = problemSchema.parse(await response.json());
  expect(problem.type).toBe('urn:custodian-compare:problem:catalogue-unavailable');
});

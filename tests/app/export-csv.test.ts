import { describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/export.csv/route';
import { problemSchema } from '@/lib/api/schemas/problem';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { readCsv } from '@/tests/fixtures/read-csv';
import { content, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`http://localhost:3000/export.csv${query}`, { headers }));

const read = async (query: string) => readCsv(await (await ask(query)).text());

describe('GET /export.csv', () => {
  it('is saved under the name of its day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T09:00:00Z') });
    const { headers, status } = await ask('');
    vi.useRealTimers();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="custodian-ranking-2026-11-25.csv"',
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-disclaimer')).toBe('For research and education, not financial advice.');
  });

  it.each([
    '',
    '?region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&spread=40&sort=name',
    '?charter=yes&insurance=yes&q=bank&sort=low',
    `?edition=${earlierId}&sort=article`,
  ])('%s: every number is the API’s', async (query) => {
    const api = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
    const rows = await read(query);
    expect(rows.map(({ slug, status }) => [slug, status])).toEqual([
      ...api.ranked.map(({ slug, rank }) => [slug, rank === null ? 'open' : 'ranked']),
      ...api.ruledOut.map(({ slug }) => [slug, 'ruled-out']),
    ]);
    api.ranked.forEach(({ criteria, gates, requirements, ...ranked }, index) => {
      const row = rows[index] ?? {};
      for (const [key, value] of Object.entries(ranked)) {
        expect(row[key], key).toBe(value === null ? '' : String(value));
      }
      expect(requirements).toEqual(gates);
      for (const { id, ...figures } of criteria) {
        for (const [key, value] of Object.entries(figures)) {
          expect(row[`${id}.${key}`]).toBe(String(value));
        }
      }
      for (const { id, outcome, limited } of gates) {
        expect(row[`gate.${id}`]).toBe(limited ? 'limited' : outcome);
      }
    });
    for (const row of rows) expect(row.edition).toBe(api.edition.id);
  });

  it('who is ruled out comes last, with the reason', async () => {
    const rows = await read('?charter=yes');
    const out = rows.filter(({ status }) => status === 'ruled-out');
    expect(out.length).toBeGreaterThan(0);
    expect(rows.slice(-out.length)).toEqual(out);
    for (const row of out) {
      expect(row).toMatchObject({ rank: '', pFirst: '', 'gate.charter': 'fail' });
      expect(row.ruledOutBecause).toMatch(/^Bank or trust charter required\. .+\.$/);
      expect(Number(row.score)).toBeGreaterThan(0);
    }
  });

  it('every row links the page that shows it, with its edition', async () => {
    const text = await (await ask('?region=eu', { host: 'custody.example' })).text();
    for (const row of readCsv(text)) {
      expect(row.link).toBe(`http://custody.example/?region=eu&edition=${newestId}`);
    }
  });

  it('a careless link is read as the page reads it, and every row tells what was left out', async () => {
    const rows = await read('?region=mars&doubt=abc&colour=red');
    expect(rows).toHaveLength(content.providers.length);
    for (const { notices } of rows) {
      expect(notices).toMatch(/“mars”.*“abc”.*“colour”/);
    }
  });

  it('a link that would write a formula into a cell does not', async () => {
    const [row] = await read(`?${encodeURIComponent('=HYPERLINK("http://x")')}=1`);
    expect(row?.notices).toMatch(/^The link has a parameter “=HYPERLINK/i);
  });

  it('the same link gives the same bytes, and they are known again', async () => {
    const [first, second] = await Promise.all([ask('?region=eu'), ask('?region=eu')]);
    const etag = first.headers.get('etag') ?? '';
    expect(await second.text()).toBe(await first.text());
    const known = await ask('?region=eu', { 'if-none-match': etag });
    expect(known.status).toBe(304);
    expect(known.headers.get('cache-control')).toMatch(/^private/);
  });

  it('an edition that is not held is refused, for a program and for a person', async () => {
    const problem = await readAs(problemSchema, ask('?edition=ffffffffffffffff&doubt=10'), 404);
    expect(problem).toMatchObject({ parameter: 'edition' });
    const page = await ask('?edition=ffffffffffffffff&doubt=10', { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('href="/export.csv?doubt=10"');
  });
});

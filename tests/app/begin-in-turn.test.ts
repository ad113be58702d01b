import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginInTurn } from '@/app/begin-in-turn';

let server: Server;
let port = 0;
let begun: string[] = [];
const busyMs = 100;
const most = 50;
const held: (() => void)[] = [];

beforeAll(async () => {
  beginInTurn({ most });
  server = createServer((request, response) => {
    begun.push(request.url ?? '');
    if (request.url?.startsWith('/busy')) {
      const until = performance.now() + busyMs;
      while (performance.now() < until);
    }
    if (request.url?.startsWith('/held')) held.push(() => response.end('made'));
    else response.end('made');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  begun = [];
});

const ask = (path: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });

const get = async (path: string): Promise<string> => (await ask(path)).text();

/** Asks and hangs up as soon as the request is on its way. */
const hangUp = (path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`, () => socket.destroy()),
    );
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });

describe('beginInTurn', () => {
  it('makes nothing for a client that has gone', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => hangUp(`/busy?${index}`)));
    expect(await get('/compare')).toBe('made');
    expect(begun).toEqual(['/compare']);
  });

  it('makes what others wait for, in the order in which they asked', async () => {
    const asked = Array.from({ length: 20 }, (_, index) => `/compare?${index}`);
    const answers = await Promise.all(asked.map(get));
    expect(new Set(answers)).toEqual(new Set(['made']));
    expect(begun.toSorted()).toEqual(asked.toSorted());
  });

  it('begins at once what is at hand', () => {
    const paths = ['/', '/providers/acme', '/_next/static/a.js', '/health/live', '/metrics'];
    return Promise.all(paths.map(get)).then(() =>
      expect(begun.toSorted()).toEqual(paths.toSorted()),
    );
  });

  it('refuses what comes after too many, in words for its reader, until some are made', async () => {
    const asked = Array.from({ length: most }, (_, index) => get(`/held?${index}`));
    await expect.poll(() => held.length).toBe(most);
    const [page, answer] = await Promise.all([ask('/compare?x'), ask('/api/v1/ranking?x')]);
    for (const refused of [page, answer]) {
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await page.text()).toContain('not financial advice');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ status: 429, instance: '/api/v1/ranking?x' });
    expect(await get('/health/ready')).toBe('made');
    for (const release of held.splice(0)) release();
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['made']));
    expect(await get('/compare')).toBe('made');
  });

  it('does not count those who have gone among those who wait', async () => {
    const gone = Array.from({ length: 2 * most }, (_, index) => hangUp(`/busy?${index}`));
    await Promise.all(gone);
    expect(await get('/compare')).toBe('made');
  });
});

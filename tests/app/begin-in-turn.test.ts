import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginInTurn } from '@/app/begin-in-turn';

let server: Server;
let port = 0;
let begun: string[] = [];
const busyMs = 100;

beforeAll(async () => {
  beginInTurn();
  server = createServer((request, response) => {
    begun.push(request.url ?? '');
    if (request.url?.startsWith('/busy')) {
      const until = performance.now() + busyMs;
      while (performance.now() < until);
    }
    response.end('made');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  begun = [];
});

const get = async (path: string): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } })).text();

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
});

import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packKeptPages } from '@/app/pack-kept-pages';

/** What Next does with a page that it keeps; each test says which. */
let html = '';
let status = 200;
let isStreamed = false;
let methods: (string | undefined)[] = [];
let origin = '';
let server: Server;

beforeAll(async () => {
  packKeptPages();
  server = createServer((asked, response) => {
    methods.push(asked.method);
    expect(asked.headers['accept-encoding']).toBeUndefined();
    response.statusCode = status;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (isStreamed) {
      response.write(html.slice(0, 10));
      response.end(html.slice(10));
    } else {
      response.setHeader('content-length', Buffer.byteLength(html));
      // As Next's layer for packing does before it ends.
      response.writeHead(status);
      response.end(html);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  [html, status, isStreamed, methods] = [`<p>${'A page – '.repeat(500)}</p>`, 200, false, []];
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

const ask = (headers: Record<string, string> = {}, method = 'GET', path = '/'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${origin}${path}`, { headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });

const unpack = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString();

describe('packKeptPages', () => {
  it('sends every rendering packed, the first time and after, and says how long it is', async () => {
    for (const rendering of ['one', 'one', 'another', 'one']) {
      html = `${rendering} – ${'x'.repeat(5_000)}`;
      for (const encoding of ['gzip', 'br']) {
        const answer = await ask({ 'accept-encoding': encoding });
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(answer.headers['content-length']).toBe(String(answer.body.byteLength));
        expect(answer.body.byteLength).toBeLessThan(200);
        expect(unpack(answer)).toBe(html);
      }
    }
  });

  it('gives requests that come together each its own answer', async () => {
    const answers = await Promise.all(
      ['gzip', 'br', 'gzip', 'identity'].map((one) => ask({ 'accept-encoding': one })),
    );
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
      ...['gzip', 'br', 'gzip'],
      undefined,
    ]);
    expect(answers.slice(0, 3).map(unpack)).toEqual([html, html, html]);
  });

  it('sends the page plain to who takes nothing packed', async () => {
    for (const accepted of ['', 'identity', 'gzip;q=0']) {
      const { headers, body } = await ask(accepted === '' ? {} : { 'accept-encoding': accepted });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers['content-length']).toBe(String(Buffer.byteLength(html)));
      expect(body.toString()).toBe(html);
    }
  });

  it('answers 304 to who has the rendering, by any tag of a list, and the page to all others', async () => {
    const { etag = '' } = (await ask()).headers;
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const answer = await ask({ 'if-none-match': known, 'accept-encoding': 'br' });
      expect([answer.status, answer.headers.etag, answer.body.byteLength]).toEqual([304, etag, 0]);
      expect(answer.headers['content-length']).toBeUndefined();
    }
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
    html = `${html}!`;
    const changed = await ask({ 'if-none-match': etag });
    expect([changed.status, changed.body.toString()]).toEqual([200, html]);
  });

  it('answers HEAD with the head of the page', async () => {
    const { headers } = await ask({ 'accept-encoding': 'gzip' });
    const answer = await ask({ 'accept-encoding': 'gzip' }, 'HEAD');
    expect(answer.body.byteLength).toBe(0);
    for (const name of ['content-length', 'content-encoding', 'content-type', 'etag']) {
      expect(answer.headers[name], name).toBe(headers[name]);
    }
    expect(methods).toEqual(['GET', 'GET']);
  });

  it('packs a page that is not there, and gives it no tag', async () => {
    status = 404;
    const answer = await ask({ 'accept-encoding': 'gzip' }, 'GET', '/providers/nobody');
    expect([answer.status, answer.headers.etag, unpack(answer)]).toEqual([404, undefined, html]);
  });

  it('lets pass what is streamed', async () => {
    isStreamed = true;
    const { headers, body } = await ask({ 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], headers.etag]).toEqual([undefined, undefined]);
    expect(body.toString()).toBe(html);
  });

  it('goes on when a client has gone before its page was packed', async () => {
    html = `<p>${Array.from({ length: 200_000 }, (_, index) => index).join()}</p>`;
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\n\r\n');
    await expect.poll(() => methods.length).toBe(1);
    socket.destroy();
    expect(unpack(await ask({ 'accept-encoding': 'br' }))).toBe(html);
  });
});

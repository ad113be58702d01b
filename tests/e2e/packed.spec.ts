import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

type Answer = {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** As it stands on the wire: a browser unpacks what it gets. */
const ask = (address: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(address, { headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });

const unpack = ({ headers, body }: Answer): string => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
};

const expected = [
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0, GZIP;q=0.5', 'gzip'],
  ['identity', undefined],
  ['gzip;q=0', undefined],
] as const;

test('a kept page comes as it was asked for, and says the same packed and plain', async ({
  baseURL,
}) => {
  for (const path of ['/', '/providers/birch', '/method', '/guide?ref=1']) {
    const address = new URL(path, baseURL).href;
    for (const [accepted, encoding] of expected) {
      // A page may be made anew at any moment; its tag says of which rendering an answer is.
      await expect(async () => {
        const plain = await ask(address, {});
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        const packed = await ask(address, { 'accept-encoding': accepted });
        expect(packed.headers.etag).toBe(plain.headers.etag);
        expect(packed.headers['content-encoding'], `${path} ${accepted}`).toBe(encoding);
        expect(packed.headers['content-length']).toBe(String(packed.body.byteLength));
        expect(packed.headers.vary).toMatch(/\bAccept-Encoding\b/i);
        expect(packed.headers['cache-control']).toBe(plain.headers['cache-control']);
        expect(unpack(packed)).toBe(plain.body.toString());
        expect(unpack(packed)).toMatch(/<\/html>$/);
      }).toPass();
    }
  }
});

test('a kept page is not sent again to who has it, and HEAD gets the head alone', async ({
  baseURL,
}) => {
  const address = new URL('/providers/birch', baseURL).href;
  await expect(async () => {
    const packed = await ask(address, { 'accept-encoding': 'gzip' });
    const { etag = '' } = packed.headers;
    const known = await ask(address, { 'if-none-match': `"other", ${etag}` });
    expect([known.status, known.body.byteLength, known.headers.etag]).toEqual([304, 0, etag]);
    expect(known.headers['cache-control']).toBe(packed.headers['cache-control']);
    const head = await ask(address, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([head.status, head.body.byteLength, head.headers.etag]).toEqual([200, 0, etag]);
    expect(head.headers['content-length']).toBe(packed.headers['content-length']);
  }).toPass();
});

test('other answers at the same address, and pages that are not kept, are packed as before', async ({
  baseURL,
}) => {
  const gzip = { 'accept-encoding': 'gzip' };
  for (const [path, headers, status, type] of [
    ['/?region=eu', gzip, 200, 'text/html'],
    ['/providers/nobody', gzip, 404, 'text/html'],
    ['/', { ...gzip, rsc: '1' }, 200, 'text/x-component'],
    ['/method', { ...gzip, accept: 'text/markdown' }, 200, 'text/markdown'],
  ] as const) {
    const address = new URL(path, baseURL);
    const first = await ask(address.href, headers);
    // Next leads its router to an address of its own.
    const { location } = first.headers;
    const answer = location ? await ask(new URL(location, address).href, headers) : first;
    expect([answer.status, answer.headers['content-encoding']], path).toEqual([status, 'gzip']);
    expect(answer.headers['content-type'], path).toContain(type);
    expect(unpack(answer).length, path).toBeGreaterThan(1_000);
  }
});

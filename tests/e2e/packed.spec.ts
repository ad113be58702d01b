import { type IncomingHttpHeaders, request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

type Answer = { readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** As it stands on the wire: a browser unpacks what it gets. */
const get = (address: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(address, { headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    });
    sent.once('error', reject);
    sent.end();
  });

test('a kept page is the same packed and plain, the first time and after', async ({ baseURL }) => {
  for (const path of ['/', '/providers/birch', '/method']) {
    const address = new URL(path, baseURL).href;
    const plain = await get(address, {});
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    for (const accepted of ['gzip', 'gzip, deflate, br', 'br;q=0, GZIP;q=0.5']) {
      const { headers, body } = await get(address, { 'accept-encoding': accepted });
      expect(headers['content-encoding'], path).toBe('gzip');
      // The first one is packed as it is sent, so its length is not known before.
      expect([undefined, String(body.byteLength)]).toContain(headers['content-length']);
      expect(headers.vary).toMatch(/\bAccept-Encoding\b/i);
      expect(headers.etag).toBe(plain.headers.etag);
      expect(headers['cache-control']).toBe(plain.headers['cache-control']);
      expect(gunzipSync(body).equals(plain.body), path).toBe(true);
    }
    const again = await get(address, { 'accept-encoding': 'gzip' });
    expect(again.headers['content-length'], path).toBe(String(again.body.byteLength));
    const refused = await get(address, { 'accept-encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding'], path).toBeUndefined();
    const head = await get(address, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect(head.body.byteLength).toBe(0);
    const known = await get(address, {
      'accept-encoding': 'gzip',
      'if-none-match': String(plain.headers.etag),
    });
    expect(known.body.byteLength).toBe(0);
  }
});

test('an answer that is not kept is packed as before', async ({ baseURL }) => {
  const address = new URL('/?region=eu', baseURL).href;
  const { headers, body } = await get(address, { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toContain('</html>');
});

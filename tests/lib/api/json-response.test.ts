import { describe, expect, it } from 'vitest';
import { jsonResponse, toJsonDocument } from '@/lib/api/json-response';

const ask = (headers: Record<string, string> = {}) =>
  new Request('https://custody.example/api/v1/providers', { headers });
const body = { providers: ['acme'] };
const answer = (headers?: Record<string, string>) =>
  jsonResponse(ask(headers), toJsonDocument(body, 'newest'));

describe('jsonResponse', () => {
  it('is JSON that any origin may read, with the disclaimer in a header', async () => {
    const response = answer();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=10, must-revalidate',
      'content-type': 'application/json',
      'x-disclaimer': 'For research and education, not financial advice.',
    });
    expect(await response.json()).toEqual(body);
  });

  it('answers 304 without a body to a client that has it', async () => {
    const etag = answer().headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = answer({ 'if-none-match': known });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect(answer({ 'if-none-match': '"other"' }).status).toBe(200);
  });

  it('another body has another tag', () => {
    const other = jsonResponse(ask(), toJsonDocument({ providers: [] }, 'newest'));
    expect(other.headers.get('etag')).not.toBe(answer().headers.get('etag'));
  });

  it('an edition named in the request may be kept longer, and what must be fresh is not kept', () => {
    const control = (caching: 'edition' | 'none') =>
      jsonResponse(ask(), toJsonDocument(body, caching)).headers.get('cache-control');
    expect(control('edition')).toBe('public, max-age=3600');
    expect(control('none')).toBe('no-store');
  });
});

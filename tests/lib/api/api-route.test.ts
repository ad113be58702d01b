import { describe, expect, it, vi } from 'vitest';
import { apiRoute } from '@/lib/api/api-route';
import { badParameters, unknownProvider } from '@/lib/api/api-error';
import { OPTIONS, POST } from '@/lib/api/read-only-methods';
import { problemSchema } from '@/lib/api/schemas/problem';

const request = new Request('https://custody.example/api/v1/ranking?region=mars&doubt=x');
const context = { params: Promise.resolve({}) };
const failing = (error: Error) => apiRoute(() => Promise.reject(error))(request, context);

describe('apiRoute', () => {
  it('an answer travels as JSON', async () => {
    const route = apiRoute<{ slug: string }>((_request, { slug }) =>
      Promise.resolve({ body: { slug }, caching: 'newest' }),
    );
    const response = await route(request, { params: Promise.resolve({ slug: 'acme' }) });
    expect(await response.json()).toEqual({ slug: 'acme' });
  });

  it('an answer that is kept is made once for an edition and a link', async () => {
    let edition = 'aa';
    const make = vi.fn(() => Promise.resolve({ body: { edition }, caching: 'newest' as const }));
    const route = apiRoute(make, { keptFor: () => Promise.resolve(edition) });
    const ask = async (query: string): Promise<unknown> =>
      (await route(new Request(`https://custody.example/kept${query}`), context)).json();
    expect(await ask('?region=us')).toEqual({ edition: 'aa' });
    expect(await ask('?region=us')).toEqual({ edition: 'aa' });
    expect(make).toHaveBeenCalledTimes(1);
    await ask('?region=eu');
    expect(make).toHaveBeenCalledTimes(2);
    edition = 'bb';
    expect(await ask('?region=us')).toEqual({ edition: 'bb' });
  });

  it('a failure is not kept', async () => {
    const make = vi
      .fn<() => Promise<{ body: object; caching: 'newest' }>>()
      .mockRejectedValueOnce(badParameters([{ parameter: 'region', given: 'x', expected: 'y' }]))
      .mockResolvedValue({ body: {}, caching: 'newest' });
    const route = apiRoute(make, { keptFor: () => Promise.resolve('aa') });
    const ask = () => route(new Request('https://custody.example/failing'), context);
    expect((await ask()).status).toBe(400);
    expect((await ask()).status).toBe(200);
  });

  it('a bad parameter is problem+json that names it and what was expected', async () => {
    const problem = { parameter: 'region', given: 'mars', expected: 'a known region' };
    const response = await failing(badParameters([problem]));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problemSchema.parse(await response.json())).toEqual({
      type: 'urn:custodian-compare:problem:invalid-parameter',
      title: 'A parameter is not valid',
      status: 400,
      detail: '“mars” was given for “region”; expected a known region.',
      instance: '/api/v1/ranking?region=mars&doubt=x',
      parameter: 'region',
      expected: 'a known region',
    });
  });

  it('several bad parameters are all listed', async () => {
    const response = await failing(
      badParameters([
        { parameter: 'region', given: 'mars', expected: 'a known region' },
        { parameter: 'doubt', given: 'x', expected: 'a number' },
      ]),
    );
    expect(problemSchema.parse(await response.json()).errors).toEqual([
      { parameter: 'region', expected: 'a known region' },
      { parameter: 'doubt', expected: 'a number' },
    ]);
  });

  it('a missing resource is 404 with the same form', async () => {
    const response = await failing(unknownProvider('elm'));
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).detail).toBe(
      'This edition has no provider “elm”.',
    );
  });

  it('an unforeseen failure is written to the log and not to the client', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const cause = new Error('password in the address');
    const response = await failing(cause);
    expect(response.status).toBe(500);
    expect(log).toHaveBeenCalledWith(cause);
    const text = await response.text();
    expect(text).not.toContain('password');
    expect(problemSchema.parse(JSON.parse(text)).status).toBe(500);
  });
});

describe('other methods', () => {
  it('OPTIONS says what is allowed, also to other origins', () => {
    const response = OPTIONS();
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'if-none-match',
    });
  });

  it('writing is refused with 405', async () => {
    const response = POST(new Request('https://custody.example/api/v1/rubric', { method: 'POST' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(problemSchema.parse(await response.json()).detail).toContain('“POST”');
  });
});

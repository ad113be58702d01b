import { register } from 'prom-client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GET as probe } from '@/app/health/[probe]/route';
import { parseEnv } from '@/lib/env';
import { withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const ask = async (name: string) =>
  probe(new Request(`http://127.0.0.1/health/${name}`), {
    params: Promise.resolve({ probe: name }),
  });

describe('GET /health/{probe}', () => {
  it('is live, and ready once there is evidence', async () => {
    expect((await ask('live')).status).toBe(200);
    expect((await ask('ready')).status).toBe(200);
    expect((await ask('well')).status).toBe(404);
  });
});

describe('GET /metrics', () => {
  afterEach(() => vi.resetModules());
  const token = 'a token of enough characters';

  async function read(setting: string, authorization = '') {
    vi.stubEnv('METRICS_TOKEN', setting);
    vi.resetModules();
    const { GET } = await import('@/app/metrics/route');
    return GET(new Request('http://127.0.0.1/metrics', { headers: { authorization } }));
  }

  it('is not there without a token, and needs it', async () => {
    expect((await read('')).status).toBe(404);
    expect((await read(token)).status).toBe(401);
    expect((await read(token, 'Bearer something else')).status).toBe(401);
  });

  it('gives what was counted to who brings the token', async () => {
    const response = await read(token, `Bearer ${token}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(register.contentType);
  });
});

describe('parseEnv', () => {
  it('logs what is slow or failed, and has no metrics, unless it is told', () => {
    expect(parseEnv({})).toMatchObject({ logLevel: 'warn', metricsToken: null });
  });

  it('refuses a level that it does not know and a token that is short', () => {
    const wrong = { LOG_LEVEL: 'loud', METRICS_TOKEN: 'short' };
    expect(() => parseEnv(wrong)).toThrow(/LOG_LEVEL: expected one of info.*\nMETRICS_TOKEN: /s);
  });
});

import { createHash, timingSafeEqual } from 'node:crypto';
import { register } from 'prom-client';
import { getEnv } from '@/lib/env';

/**
 * Figures for Prometheus, for who holds the token of `METRICS_TOKEN`. Without one set there is nothing
 * here: how a server fares is its operator's.
 */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = getEnv();
  if (metricsToken === null) return new Response('Not found.\n', { status: 404, headers });
  const given = request.headers.get('authorization') ?? '';
  if (!timingSafeEqual(hash(given), hash(`Bearer ${metricsToken}`))) {
    return new Response('The token of METRICS_TOKEN is needed.\n', {
      status: 401,
      headers: { ...headers, 'www-authenticate': 'Bearer' },
    });
  }
  return new Response(await register.metrics(), {
    headers: { ...headers, 'content-type': register.contentType },
  });
}

const headers = { 'cache-control': 'no-store' };

/** Of the same length, whatever is given. */
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

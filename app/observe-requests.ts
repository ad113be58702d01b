import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pino from 'pino';
import { collectDefaultMetrics, Counter, Histogram } from 'prom-client';
import { nameRoute } from '@/lib/api/name-route';
import { getEnv } from '@/lib/env';
import { findMarkdownPage } from '@/lib/url/markdown-pages';
import { isRequest, isResponse } from './answer-before-next';

/** How long requests may take to finish once the server was told to stop. */
const graceMs = 20_000;

/**
 * Watches the requests of the server through Node's own channel: counts them for `/metrics`, logs those
 * that failed or took long, and says that pages differ by `Accept`. Neither a query nor an address of a
 * client is looked at. Next stops taking requests on SIGTERM and waits for those that run; what hangs
 * is given up after a while, so that a stop always ends.
 */
export function observeRequests(): void {
  collectDefaultMetrics();
  const count = new Counter({
    name: 'http_requests_total',
    help: 'Requests that were answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
  });
  const time = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const log = pino({
    level: getEnv().logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });

  subscribe('http.server.request.start', (message) => {
    const { request, response } = readMessage(message);
    if (request === null || response === null) return;
    const path = (request.url ?? '/').replace(/[?#].*/s, '');
    if (findMarkdownPage(path) !== null) varyByAccept(response);
    const began = process.hrtime.bigint();
    // Next has up to ten of its own, from where on Node warns.
    response.setMaxListeners(response.getMaxListeners() + 1);
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - began) / 1e9;
      const route = nameRoute(path);
      const method = request.method ?? '';
      const status = response.writableFinished ? response.statusCode : 499;
      count.inc({ method, route, status });
      time.observe({ route }, seconds);
      const line = { method, route, status, ms: Math.round(seconds * 1000) };
      if (status >= 500) log.error(line, 'failed');
      else if (seconds > 5) log.warn(line, 'slow');
      else log.info(line, 'answered');
    });
  });

  process.once('SIGTERM', () => {
    log.info('stopping');
    setTimeout(() => process.exit(1), graceMs).unref();
  });
}

/** What Node tells on its channels of a server. */
export function readMessage(message: unknown): {
  request: IncomingMessage | null;
  response: ServerResponse | null;
} {
  const given = new Map<string, unknown>(Object.entries(message ?? {}));
  const [request, response] = [given.get('request'), given.get('response')];
  return {
    request: isRequest(request) ? request : null,
    response: isResponse(response) ? response : null,
  };
}

/** Next sets `Vary` of a page anew after everything else has, so it is added as the head is written. */
function varyByAccept(response: ServerResponse): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to its response below
  const write: unknown = response.writeHead;
  if (typeof write !== 'function') return;
  Object.defineProperty(response, 'writeHead', {
    configurable: true,
    writable: true,
    value: (...head: unknown[]): unknown => {
      const vary = String(response.getHeader('vary') ?? '');
      if (!/(^|,)\s*accept\s*(,|$)/i.test(vary)) {
        response.setHeader('vary', vary === '' ? 'Accept' : `${vary}, Accept`);
      }
      return Reflect.apply(write, response, head);
    },
  });
}

import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isKeptAddress } from '@/lib/url/kept-pages';
import { readMessage } from './observe-requests';

type Packed = { readonly etag: string; readonly bytes: Buffer };

/** Pages as Next packed them, by address; those that nobody asked for the longest go first. */
const packed = new LRUCache<string, Packed>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: ({ bytes }) => bytes.byteLength,
});

/**
 * Has a page that Next keeps packed once and not for each answer: packing 365 kB took nine tenths of the
 * time of an answer. The bytes are those of Next's own first answer; afterwards the request is shown to
 * Next as one that takes nothing packed, and what it would have sent plain is replaced, as long as its
 * ETag is the same.
 */
export function packKeptPages(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = readMessage(message);
    const address = request?.url ?? '';
    if (request?.method !== 'GET' || response === null) return;
    if (!isKeptAddress(address) || !takesGzip(request)) return;
    const known = packed.get(address);
    if (known === undefined) {
      collect(response, (own) => packed.set(address, own));
    } else {
      delete request.headers['accept-encoding'];
      replace(response, known, () => packed.delete(address));
    }
  });
}

/** RFC 9110, section 12.5.3: named, and not with a quality of nought. */
const takesGzip = ({ headers }: IncomingMessage): boolean =>
  String(headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .some((part) => /^\s*gzip\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/.test(part));

/** Calls on with the same arguments, or with those that are given instead. */
function wrap(
  response: ServerResponse,
  method: 'write' | 'end' | 'writeHead',
  before: (given: readonly unknown[]) => readonly unknown[],
): void {
  const own: unknown = Reflect.get(response, method);
  if (typeof own !== 'function') return;
  Reflect.set(response, method, (...given: unknown[]): unknown => {
    const answer: unknown = Reflect.apply(own, response, before(given));
    return answer;
  });
}

/** Hands over what is sent, where it is a whole page that was packed. */
function collect(response: ServerResponse, keep: (packed: Packed) => void): void {
  const parts: Buffer[] = [];
  const gather = (given: readonly unknown[]): readonly unknown[] => {
    const [part] = given;
    if (Buffer.isBuffer(part)) parts.push(part);
    return given;
  };
  wrap(response, 'write', gather);
  wrap(response, 'end', gather);
  response.once('finish', () => {
    const etag = response.getHeader('etag');
    if (response.statusCode !== 200 || response.getHeader('content-encoding') !== 'gzip') return;
    if (typeof etag === 'string') keep({ etag, bytes: Buffer.concat(parts) });
  });
}

/** Sends the packed bytes in place of the same page; another page goes out plain, this once. */
function replace(response: ServerResponse, { etag, bytes }: Packed, forget: () => void): void {
  let isSame = false;
  wrap(response, 'writeHead', (given) => {
    isSame = response.statusCode === 200 && response.getHeader('etag') === etag;
    if (isSame) {
      response.setHeader('content-encoding', 'gzip');
      response.setHeader('content-length', bytes.byteLength);
    } else if (response.statusCode === 200) {
      forget();
    }
    return given;
  });
  // Next packs through a layer that writes the head before it ends with the page.
  wrap(response, 'end', (given) => (isSame ? [bytes] : given));
}

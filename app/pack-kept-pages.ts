import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnownTag } from '@/lib/api/json-response';
import { chooseEncoding, type Encoding } from '@/lib/url/accepted';
import { toKeptAddress } from '@/lib/url/kept-links';
import { readMessage } from './observe-requests';
import { createPackedPages, type PackedPage, toPackedPage } from './packed-pages';

/**
 * Leads a request for a page to the twin of it that Next keeps for its link, and has that packed and
 * tagged once for each rendering, and not for each answer, which took nine tenths of its time. The
 * request is shown to Next as one that takes nothing packed, and what it hands over whole is sent in the
 * form that was asked for.
 *
 * @returns whether a page was handed over at that address lately
 */
export function packKeptPages(): (address: string) => boolean {
  const pages = createPackedPages();
  subscribe('http.server.request.start', (message) => {
    const { request, response } = readMessage(message);
    if (request === null || response === null) return;
    const address = findKeptAddress(request);
    if (address === null) return;
    request.url = address;
    const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''));
    delete request.headers['accept-encoding'];
    askForWhole(request, response);
    holdWholePage(response, (html, send) => {
      if (response.statusCode !== 200)
        return sendPacked(response, html, toPackedPage(html), encoding, send);
      const page = pages.get(address, html);
      // Weak, because it stands for all forms of the page (RFC 9110, section 8.8.1).
      response.setHeader('etag', `W/${page.tag}`);
      if (!isKnownTag(request.headers['if-none-match'] ?? null, page.tag)) {
        return sendPacked(response, html, page, encoding, send);
      }
      response.statusCode = 304;
      response.removeHeader('content-length');
      response.removeHeader('content-type');
      send();
    });
  });
  return pages.has;
}

/** Not for Next's router, which gets another form of the page, nor where Markdown may be preferred. */
function findKeptAddress({ method, url, headers }: IncomingMessage): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || headers.rsc !== undefined) return null;
  return headers.accept?.includes('text/markdown') ? null : toKeptAddress(url ?? '');
}

/** Length and tag are those of a page, so Next makes it for HEAD, too; Node sends no body of it. */
function askForWhole(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'HEAD') return;
  request.method = 'GET';
  response.prependOnceListener('close', () => {
    request.method = 'HEAD';
  });
}

type Send = (body?: string | Buffer) => void;

function sendPacked(
  response: ServerResponse,
  html: string,
  page: PackedPage,
  encoding: Encoding | null,
  send: Send,
): void {
  if (encoding === null) return send(html);
  page.pack(encoding).then(
    (bytes) => {
      response.setHeader('content-encoding', encoding);
      response.setHeader('content-length', bytes.byteLength);
      send(bytes);
    },
    (error: unknown) => {
      console.error('A page could not be packed and is sent plain.', error);
      send(html);
    },
  );
}

/**
 * Holds the head of an answer that says how long its HTML will be, until the whole of it is there, and
 * has somebody else send both. Next's layer for packing writes the head just before the end; what is
 * streamed has no length and goes its way.
 */
function holdWholePage(
  response: ServerResponse,
  deliver: (html: string, send: Send) => void,
): void {
  const wrap = (
    method: 'writeHead' | 'write' | 'end',
    around: (own: (...given: unknown[]) => unknown, given: readonly unknown[]) => unknown,
  ): void => {
    const found: unknown = Reflect.get(response, method);
    if (typeof found !== 'function') return;
    const own = (...given: unknown[]): unknown => Reflect.apply(found, response, given);
    Reflect.set(response, method, (...given: unknown[]) => around(own, given));
  };
  let release: (() => void) | null = null;
  wrap('writeHead', (own, given) => {
    if (!isWholePage(response)) return own(...given);
    release = () => {
      release = null;
      own(response.statusCode);
    };
    return response;
  });
  wrap('write', (own, given) => {
    release?.();
    return own(...given);
  });
  wrap('end', (own, given) => {
    const [html] = given;
    if (release === null || typeof html !== 'string') {
      release?.();
      return own(...given);
    }
    const sendHead = release;
    release = null;
    deliver(html, (body) => {
      if (response.destroyed) return;
      sendHead();
      own(body);
    });
    return response;
  });
}

const isWholePage = (response: ServerResponse): boolean =>
  !response.headersSent &&
  response.hasHeader('content-length') &&
  String(response.getHeader('content-type')).startsWith('text/html');

import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { bodyTooLarge } from '@/lib/api/api-error';
import { problemResponse } from '@/lib/api/api-route';
import { originOf } from '@/app/text-route';
import { getEnv } from '@/lib/env';
import { makeMcpServer } from './make-mcp-server';

/** Nothing is kept between requests, so any instance may answer any of them. */
const handler = createMcpHandler(({ requestInfo }) =>
  makeMcpServer(requestInfo === undefined ? '' : originOf(requestInfo)),
);

/** What an assistant asks is a few hundred bytes. */
const mostBytes = 256 * 1024;

/**
 * The tools for assistants over HTTP. Only this machine and the address in `SITE_URL` may be asked
 * for, and only their pages may ask: a page elsewhere must not reach a server of an inner network
 * through a visitor's browser (DNS rebinding).
 */
async function answer(request: Request): Promise<Response> {
  const { siteOrigin } = getEnv();
  const own = siteOrigin === null ? [] : [new URL(siteOrigin).hostname];
  return (
    hostHeaderValidationResponse(request, [...localhostAllowedHostnames(), ...own]) ??
    originValidationResponse(request, [...localhostAllowedOrigins(), ...own]) ??
    (await askWithinLimit(request))
  );
}

/** The one route that takes a body reads no more of it than it can need, however it is sent. */
async function askWithinLimit(request: Request): Promise<Response> {
  if (request.body === null) return handler.fetch(request);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > mostBytes) return problemResponse(request, bodyTooLarge(mostBytes));
    chunks.push(chunk);
  }
  const { url, method, headers } = request;
  return handler.fetch(new Request(url, { method, headers, body: Buffer.concat(chunks) }));
}

export { answer as DELETE, answer as GET, answer as POST };

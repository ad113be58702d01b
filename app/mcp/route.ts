import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { originOf } from '@/app/text-route';
import { getEnv } from '@/lib/env';
import { makeMcpServer } from './make-mcp-server';

/** Nothing is kept between requests, so any instance may answer any of them. */
const handler = createMcpHandler(({ requestInfo }) =>
  makeMcpServer(requestInfo === undefined ? '' : originOf(requestInfo)),
);

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
    (await handler.fetch(request))
  );
}

export { answer as DELETE, answer as GET, answer as POST };

import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';
import { readMessage } from './observe-requests';

const header = 'next-router-state-tree';

/**
 * Takes a header away that Next's router alone sends, where it cannot be read: Next answers 500 to it,
 * and without it with the whole page. Next's own reading decides, so that both agree; it is no public
 * part of Next, and a version without it fails the build.
 */
export function dropUnreadableRouterState(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = readMessage(message);
    const state = request?.headers[header];
    if (request === null || state === undefined) return;
    try {
      parseAndValidateFlightRouterState(state);
    } catch {
      delete request.headers[header];
    }
  });
}

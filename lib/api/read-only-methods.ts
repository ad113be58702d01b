import { problemResponse } from './api-route';
import { methodNotAllowed } from './api-error';
import { corsHeaders } from './json-response';

/** What every resource answers to methods other than GET and HEAD. */

const allow = 'GET, HEAD, OPTIONS';

/** A browser asks this before it sends `If-None-Match` from another origin. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      allow,
      'access-control-allow-methods': allow,
      'access-control-allow-headers': 'if-none-match',
      'access-control-max-age': '86400',
    },
  });
}

function refuse(request: Request): Response {
  const response = problemResponse(request, methodNotAllowed(request.method));
  response.headers.set('allow', allow);
  return response;
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

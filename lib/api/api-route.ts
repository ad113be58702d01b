import type { ProblemResource } from '@/lib/api/schemas/problem';
import { parseNoApiParams } from '@/lib/url/api-params';
import { ApiError, badParameters, internalError } from './api-error';
import { type Caching, jsonResponse } from './json-response';

/** What a handler answers; how it travels is decided here. */
export type Answer = { body: object; caching: Caching; status?: number };

type RouteContext<Params> = { params: Promise<Params> };

/**
 * Wraps a handler for GET (and so HEAD): its answer becomes JSON with entity tag and CORS headers, an
 * `ApiError` becomes problem+json, and anything unforeseen becomes a 500 that keeps its cause to the
 * log.
 */
export function apiRoute<Params = Record<never, never>>(
  handler: (request: Request, params: Params) => Promise<Answer>,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      const { body, ...options } = await handler(request, await context.params);
      return jsonResponse(request, body, options);
    } catch (error) {
      if (!(error instanceof ApiError)) console.error(error);
      return problemResponse(request, error instanceof ApiError ? error : internalError());
    }
  };
}

export function problemResponse(request: Request, { problem }: ApiError): Response {
  const { pathname, search } = new URL(request.url);
  const body: ProblemResource = { ...problem, instance: `${pathname}${search}` };
  return jsonResponse(request, body, {
    status: problem.status,
    caching: 'none',
    contentType: 'application/problem+json',
  });
}

/** @throws ApiError for a request that has a parameter. */
export function takeNoParameter(request: Request): void {
  const given = parseNoApiParams(new URL(request.url).searchParams);
  if (!given.success) throw badParameters(given.problems);
}

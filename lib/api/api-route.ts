import type { ProblemResource } from '@/lib/api/schemas/problem';
import { parseNoApiParams } from '@/lib/url/edition-api-params';
import { ApiError, badParameters, internalError } from './api-error';
import { type Caching, jsonResponse, toJsonDocument } from './json-response';
import { createKeptAnswers } from './kept-answers';

/** What a handler answers; how it travels is decided here. */
export type Answer = { body: object; caching: Caching; status?: number };

type RouteContext<Params> = { params: Promise<Params> };

type RouteOptions = {
  /**
   * The id of the newest edition, for an answer that depends on it and on the link alone: such an
   * answer is kept, and the same link costs no more than its sending.
   */
  keptFor?: () => Promise<string>;
};

const kept = createKeptAnswers();

/**
 * Wraps a handler for GET (and so HEAD): its answer becomes JSON with entity tag and CORS headers, an
 * `ApiError` becomes problem+json, and anything unforeseen becomes a 500 that keeps its cause to the
 * log.
 */
export function apiRoute<Params = Record<never, never>>(
  handler: (request: Request, params: Params) => Promise<Answer>,
  { keptFor }: RouteOptions = {},
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return async (request, context) => {
    const make = async () => {
      const { body, caching, status } = await handler(request, await context.params);
      return toJsonDocument(body, caching, status);
    };
    try {
      const { pathname, search } = new URL(request.url);
      const document = keptFor
        ? await kept.get(`${await keptFor()} ${pathname}${search}`, make)
        : await make();
      return jsonResponse(request, document);
    } catch (error) {
      if (!(error instanceof ApiError)) console.error(error);
      return problemResponse(request, error instanceof ApiError ? error : internalError());
    }
  };
}

export function problemResponse(request: Request, { problem }: ApiError): Response {
  const { pathname, search } = new URL(request.url);
  const body: ProblemResource = { ...problem, instance: `${pathname}${search}` };
  return jsonResponse(
    request,
    toJsonDocument(body, 'none', problem.status),
    'application/problem+json',
  );
}

/** @throws ApiError for a request that has a parameter. */
export function takeNoParameter(request: Request): void {
  const given = parseNoApiParams(new URL(request.url).searchParams);
  if (!given.success) throw badParameters(given.problems);
}

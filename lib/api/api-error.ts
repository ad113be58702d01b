import { formatList } from '@/lib/format';
import type { ParameterProblem } from '@/lib/url/api-values';
import { quote } from '@/lib/url/notices';
import { apiBase, resourcePaths } from './resource-paths';
import type { ProblemResource } from './schemas/problem';

type Problem = Omit<ProblemResource, 'instance'>;

/** Not resolvable addresses but stable names, as RFC 9457 (section 3.1.1) allows. */
export const problemType = (name: string): string => `urn:custodian-compare:problem:${name}`;

/** A request that cannot be answered as asked; `apiRoute` turns it into problem+json. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
  }
}

/** A query can hold thousands of names; the first ones tell enough. */
const mostErrors = 20;

/** 400: the first problem stands in the members, the first twenty in `errors` where there are several. */
export function badParameters(problems: [ParameterProblem, ...ParameterProblem[]]): ApiError {
  const [{ parameter, given, expected }] = problems;
  return new ApiError({
    type: problemType('invalid-parameter'),
    title: 'A parameter is not valid',
    status: 400,
    detail: `${quote(given)} was given for ${quote(parameter)}; expected ${expected}.`,
    parameter,
    expected,
    ...(problems.length > 1 && {
      errors: problems.slice(0, mostErrors).map((problem) => ({
        parameter: problem.parameter,
        expected: problem.expected,
      })),
    }),
  });
}

/** @param named the parameter that names it, and the editions that there are, newest first. */
export function unknownEdition(
  id: string,
  { parameter, known }: { parameter: string; known: readonly string[] } = {
    parameter: 'edition',
    known: [],
  },
): ApiError {
  const listed = known.slice(0, mostErrors).join(', ');
  return new ApiError({
    type: problemType('unknown-edition'),
    title: 'No such edition',
    status: 404,
    detail: `There is no edition ${quote(id)}.`,
    parameter,
    expected:
      listed === ''
        ? 'the id of an edition listed at /api/v1/editions'
        : `the id of an edition listed at /api/v1/editions, such as ${listed}`,
  });
}

/** @param known slugs that there are. */
export function unknownProvider(slug: string, known: readonly string[] = []): ApiError {
  return new ApiError({
    type: problemType('unknown-provider'),
    title: 'No such provider',
    status: 404,
    detail: `This edition has no provider ${quote(slug)}.`,
    parameter: 'slug',
    expected:
      known.length === 0
        ? 'the slug of a provider listed at /api/v1/providers'
        : `one of ${known.join(', ')}`,
  });
}

export function unknownItem(id: string): ApiError {
  return new ApiError({
    type: problemType('unknown-item'),
    title: 'No such item',
    status: 404,
    detail: `This edition has nothing with the id ${quote(id)}.`,
    parameter: 'id',
    expected: 'an id that search gives, such as acme, acme/security.keys or acme/sources/soc2',
  });
}

export function unknownPath(path: string): ApiError {
  return new ApiError({
    type: problemType('unknown-path'),
    title: 'No such resource',
    status: 404,
    detail: `Nothing is at ${quote(path)}. The API has ${formatList(resourcePaths)} under ${apiBase}.`,
  });
}

/** @param known names of files that there are. */
export function unknownFile(name: string, known: readonly string[]): ApiError {
  return new ApiError({
    type: problemType('unknown-path'),
    title: 'No such file',
    status: 404,
    detail: `There is no file ${quote(name)}. There are ${formatList(known)}.`,
  });
}

export function methodNotAllowed(method: string): ApiError {
  return new ApiError({
    type: problemType('method-not-allowed'),
    title: 'The API is read only',
    status: 405,
    detail: `${quote(method)} is not supported; use GET or HEAD.`,
  });
}

export function bodyTooLarge(mostBytes: number): ApiError {
  return new ApiError({
    type: problemType('body-too-large'),
    title: 'The request is too large',
    status: 413,
    detail: `A request may hold at most ${mostBytes} bytes.`,
  });
}

export function catalogueUnavailable(): ApiError {
  return new ApiError({
    type: problemType('catalogue-unavailable'),
    title: 'The catalogue cannot be read',
    status: 503,
    detail: 'The database does not answer and no copy is at hand. Try again in a few seconds.',
  });
}

/** @param what is being made or asked for, in a sentence: the title says the same of every such answer. */
export function serverBusy(what = 'The server is asked for more than it can make.'): ApiError {
  return new ApiError({
    type: problemType('busy'),
    title: 'Too much is asked for at once',
    status: 429,
    detail: `${what} Try again in a few seconds.`,
  });
}

export function internalError(): ApiError {
  return new ApiError({
    type: problemType('internal-error'),
    title: 'The request failed',
    status: 500,
    detail: 'The server could not answer. The failure was written to its log.',
  });
}

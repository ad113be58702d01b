import type { SchemaName } from './named-schemas';

/** Addresses inside the document. */
const refTo = (kind: 'schemas' | 'responses' | 'headers', name: string): { $ref: string } => ({
  $ref: `#/components/${kind}/${name}`,
});

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: refTo('schemas', 'Problem') } },
});

/** Answers that several resources have in common (RFC 9457 for what went wrong). */
export const sharedResponses = {
  NotModified: { description: 'The client has this answer already.' },
  BadParameter: problem('A parameter is unknown or not valid; it is named with what was expected.'),
  NotFound: problem('There is no such edition, provider or resource.'),
  Busy: problem(
    'The server is asked for more than it can make. `Retry-After` says when to try again.',
  ),
  Failed: problem('The server could not answer.'),
  Unavailable: problem('The catalogue cannot be read. Try again in a few seconds.'),
};

export type SharedResponse = keyof typeof sharedResponses;

const statusOf: Readonly<Record<SharedResponse, string>> = {
  NotModified: '304',
  BadParameter: '400',
  NotFound: '404',
  Busy: '429',
  Failed: '500',
  Unavailable: '503',
};

export const sharedHeaders = {
  ETag: { description: 'Of the very bytes; send it in If-None-Match.', schema: { type: 'string' } },
  Disclaimer: { description: 'Stands in every answer.', schema: { type: 'string' } },
};

const answerHeaders = {
  ETag: refTo('headers', 'ETag'),
  'X-Disclaimer': refTo('headers', 'Disclaimer'),
};

/** The response objects of one operation by status; whatever is made can be refused by a busy server. */
export function toResponses(
  description: string,
  content: Readonly<Record<string, object>>,
  shared: readonly SharedResponse[],
): Record<string, object> {
  const others = ([...shared, 'Busy'] as const).map((name): [string, object] => [
    statusOf[name],
    refTo('responses', name),
  ]);
  return { 200: { description, headers: answerHeaders, content }, ...Object.fromEntries(others) };
}

export const asJson = (schema: SchemaName): Record<string, object> => ({
  'application/json': { schema: refTo('schemas', schema) },
});

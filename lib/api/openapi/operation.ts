import { listParameters, type Parameter, type Taken } from './parameters';
import { type SharedResponse, toResponses } from './responses';

/** What one address is for, in the words of this project; `toOperationObject` makes OpenAPI of it. */
export type Operation = {
  readonly id: string;
  readonly tag: 'api' | 'files';
  readonly summary: string;
  readonly description?: string;
  readonly takes: Taken;
  /** A query that shows what it is for; tests ask it. */
  readonly example?: string;
  /** What it takes besides. */
  readonly also?: readonly Parameter[];
  /** Media types of the answer. */
  readonly content: Readonly<Record<string, object>>;
  readonly others: readonly SharedResponse[];
  /** True: while nothing can be served, 503 comes with the same body. */
  readonly answersWhenDown?: boolean;
};

export function toOperationObject(operation: Operation): object {
  const { id, tag, summary, description, content, others, answersWhenDown } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    parameters: [...(operation.also ?? []), ...listParameters(operation.takes)].map((parameter) =>
      withExample(parameter, operation.example),
    ),
    responses: {
      ...toResponses(summary, content, others),
      ...(answersWhenDown && { 503: { description: 'Nothing can be served.', content } }),
    },
  };
}

/** A list is joined by commas in a link, and is a list in its schema. */
function withExample(parameter: Parameter, query = ''): object {
  const given = new URLSearchParams(query).get(parameter.name);
  if (given === null) return parameter;
  const isList = parameter.schema.type === 'array';
  const isNumber = parameter.schema.type === 'number';
  return {
    ...parameter,
    example: isList ? given.split(',').map(toItem) : isNumber ? Number(given) : given,
  };
}

const toItem = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

import type { ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { z } from 'zod';
import {
  compileSchemasOf,
  type OpenapiDocument,
  responseOf,
} from '@/tests/fixtures/openapi-document';
import type { Answer, Asked } from './ask';

/**
 * Requests that the OpenAPI document describes, with values that its schemas allow and values that
 * they do not, and what must come of them by the same document.
 */
export type Described = Asked & {
  /** The address as the document writes it. */
  readonly path: string;
  /** Parameters with a value that their schema refuses; a strict resource refuses them as well. */
  readonly refused: readonly string[];
};

const schemaSchema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  maxLength: z.number().optional(),
  examples: z.array(z.union([z.string(), z.number()])).optional(),
  get items() {
    return schemaSchema.optional();
  },
});
const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path']),
  required: z.boolean(),
  schema: schemaSchema,
  example: z.unknown().optional(),
});
type ParameterSchema = z.infer<typeof schemaSchema>;
type DescribedParameter = z.infer<typeof parameterSchema>;

/** Texts that a reader could have cut, doubled or made up. */
const anyText = fc.oneof(
  fc.constantFrom('', ',', 'x', '-1', '1e999', 'NaN', '%00', '__proto__', 'yes,no', '1;2', '../..'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constant('x'.repeat(3_000)),
);

function allowed(schema: ParameterSchema, slugs: readonly string[]): fc.Arbitrary<string> {
  const { enum: choices, examples, items, minimum, maximum, minItems = 1, maxItems = 4 } = schema;
  if (choices !== undefined) return fc.constantFrom(...choices.map(String));
  if (schema.type === 'number' || schema.type === 'integer') {
    return fc
      .integer({ min: Math.ceil(minimum ?? 0), max: Math.min(maximum ?? 100, 1_000_000) })
      .map(String);
  }
  if (schema.type === 'array' && items !== undefined) {
    return fc
      .array(allowed(items, slugs), { minLength: minItems, maxLength: maxItems })
      .map((all) => all.join(','));
  }
  if (examples !== undefined) return fc.constantFrom(...examples.map(String));
  return fc.constantFrom(...slugs);
}

/** Only where the schema says enough to know that a text is none of its values. */
const isRefused = ({ enum: choices, type, items }: ParameterSchema, text: string): boolean => {
  if (choices !== undefined) return !choices.map(String).includes(text);
  if (type === 'number' || type === 'integer') return !/^[\s\d.eE+-]*$/.test(text);
  return items?.enum !== undefined && text.split(',').every((one) => isRefused(items, one.trim()))
    ? text.replace(/[,\s]/g, '') !== ''
    : false;
};

/** Each parameter is left out, allowed or of any text; now and then there is one that nobody knows. */
export function describedRequests(
  document: OpenapiDocument,
  slugs: readonly string[],
): fc.Arbitrary<Described> {
  const operations = Object.entries(document.paths).map(([path, { get }]) => {
    const parameters = z.array(parameterSchema).parse(get.parameters ?? []);
    const values = parameters.map((parameter) => valueOf(parameter, slugs));
    return fc
      .record({ values: fc.tuple(...values), stranger: fc.boolean(), isRare: fc.nat({ max: 9 }) })
      .map(({ values: given, stranger, isRare }): Described => {
        const texts = parameters.flatMap((parameter, index) => {
          const text = given[index] ?? null;
          return text === null ? [] : [{ parameter, text }];
        });
        const filled = texts
          .filter(({ parameter }) => parameter.in === 'path')
          .reduce(
            (left, { parameter, text }) =>
              left.replace(`{${parameter.name}}`, encodeURIComponent(text)),
            path,
          );
        const inQuery = texts.filter(({ parameter }) => parameter.in === 'query');
        const query = inQuery.map(
          ({ parameter, text }) => `${parameter.name}=${encodeURIComponent(text)}`,
        );
        if (stranger && isRare === 0) query.push('no-such-parameter=1');
        return {
          method: 'GET',
          path,
          target: `${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`.slice(0, 14_000),
          headers: {},
          refused: inQuery
            .filter(({ parameter, text }) => isRefused(parameter.schema, text))
            .map(({ parameter }) => parameter.name),
        };
      });
  });
  return fc.oneof(...operations);
}

function valueOf(
  { schema, required, in: place, example }: DescribedParameter,
  slugs: readonly string[],
): fc.Arbitrary<string | null> {
  const known = typeof example === 'string' ? [...slugs, example] : slugs;
  const fits = allowed(schema, known);
  if (place === 'path') {
    const odd = anyText.filter((text) => text !== '' && !text.includes('..'));
    return fc.oneof({ weight: 2, arbitrary: fits }, { weight: 1, arbitrary: odd });
  }
  return fc.oneof(
    { weight: required ? 1 : 12, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fits },
    { weight: 1, arbitrary: anyText },
  );
}

const isStrict = (path: string): boolean =>
  path.startsWith('/api/v1/') && !path.endsWith('/health');

/** Compares answers with what the document says of them: status, media type and the shape of JSON. */
export function makeDescribedCheck(
  document: OpenapiDocument,
): (asked: Described, answer: Answer) => string | null {
  const compile = compileSchemasOf(document);
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string): ValidateFunction => {
    const kept = validators.get(pointer) ?? compile(pointer);
    validators.set(pointer, kept);
    return kept;
  };

  return ({ path, refused }, { status, contentType, body }) => {
    const operation = document.paths[path]?.get;
    if (operation?.responses[String(status)] === undefined) return `status ${status} undescribed`;
    if (isStrict(path) && refused.length > 0 && status === 200) {
      return `took ${refused.join(', ')}`;
    }
    const { content = {} } = responseOf(document, path, status);
    const media = contentType.split(';')[0]?.trim() ?? '';
    const described = Object.entries(content).find(([type]) => type === media);
    // A person who follows a link to a file that cannot be made reads a page instead.
    if (described === undefined) {
      return Object.keys(content).length === 0 ? null : `a body of ${media} undescribed`;
    }
    if (!/json$/.test(media)) return null;
    const reference = z.object({ $ref: z.string() }).safeParse(described[1].schema);
    if (!reference.success) return null;
    const validate = validatorOf(reference.data.$ref);
    if (validate(JSON.parse(body.toString()))) return null;
    const [first] = validate.errors ?? [];
    return `${media}: ${first?.instancePath ?? ''} ${first?.message ?? ''}`;
  };
}

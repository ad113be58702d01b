import { z } from 'zod';
import { rankingParamsSchema } from '@/lib/url/api-params';
import { changesParamsSchema } from '@/lib/url/changes-api-params';
import { costsParamsSchema } from '@/lib/url/costs-api-params';
import {
  editionParamsSchema,
  feedParamsSchema,
  noParamsSchema,
} from '@/lib/url/edition-api-params';
import type { JsonSchema } from './to-json-schemas';

/** What a resource takes: nothing, an edition, a whole mandate, one with two editions, or providers. */
const taken = {
  nothing: noParamsSchema,
  edition: editionParamsSchema,
  mandate: rankingParamsSchema,
  changes: changesParamsSchema,
  costs: costsParamsSchema,
  feed: feedParamsSchema,
};

export type Taken = keyof typeof taken;

export type Parameter = {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: JsonSchema;
  /** Lists are joined by commas. */
  style?: 'form';
  explode?: false;
};

/** The parameters that the strict parser takes, from its own schema. */
export function listParameters(what: Taken): Parameter[] {
  // Texts that a transform turns into something else name their type in the schema's metadata.
  const { properties = {} } = z.toJSONSchema(taken[what], { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]): Parameter => {
    if (typeof property === 'boolean') throw new Error(`parameter ${name} has no schema`);
    const { description = '', ...schema } = property;
    return {
      name,
      in: 'query',
      required: false,
      description,
      schema,
      ...(schema.type === 'array' && { style: 'form', explode: false }),
    };
  });
}

import { z } from 'zod';
import { mapRecord } from '@/lib/catalogue/map-record';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Schemas as JSON Schema 2020-12 of what is answered, where one that has a name refers to another that
 * has one. Named schemas are known by identity: a copy stands in full.
 *
 * @param addressOf where the document keeps the schema of a name
 */
export function toJsonSchemas<Name extends string>(
  named: Readonly<Record<Name, z.ZodType>>,
  addressOf: (name: string) => string,
): Record<Name, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const name in named) registry.add(named[name], { id: name });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: addressOf });
  return mapRecord(named, (_, name): JsonSchema => {
    // Parts of one document have no address of their own.
    const schema: JsonSchema = { ...schemas[name] };
    delete schema.$id;
    delete schema.$schema;
    return schema;
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildJsonSchemas } from '@/lib/catalogue/json-schemas';

const directory = path.resolve(import.meta.dirname, '../../../data/schema');
const schemas = buildJsonSchemas();

describe('buildJsonSchemas', () => {
  it('makes one schema for each kind of data file, and the folder holds no other', () => {
    expect(readdirSync(directory).sort()).toEqual(Object.keys(schemas).sort());
  });

  for (const [name, text] of Object.entries(schemas)) {
    it(`data/schema/${name} is current (renew with npx tsx lib/catalogue/write-json-schemas.ts)`, () => {
      expect(readFileSync(path.join(directory, name), 'utf8')).toBe(text);
    });
  }

  it('asks for keys without a default and leaves those with one optional', () => {
    const schema: unknown = JSON.parse(schemas['presets.schema.json'] ?? '');
    expect(schema).toMatchObject({
      properties: { presets: { items: { required: ['id', 'name', 'description'] } } },
    });
  });

  it('refuses unknown keys, as the build does', () => {
    const schema: unknown = JSON.parse(schemas['provider.schema.json'] ?? '');
    expect(schema).toMatchObject({ additionalProperties: false });
  });
});

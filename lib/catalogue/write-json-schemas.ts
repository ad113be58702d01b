import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildJsonSchemas } from './json-schemas';

/** Script: `npx tsx lib/catalogue/write-json-schemas.ts` after a change of a schema. */
const directory = path.resolve('data/schema');
mkdirSync(directory, { recursive: true });
for (const [name, text] of Object.entries(buildJsonSchemas())) {
  writeFileSync(path.join(directory, name), text);
}

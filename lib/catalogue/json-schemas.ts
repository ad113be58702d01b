import { z } from 'zod';
import { diligenceFileSchema } from './schema/diligence-file';
import { glossaryFileSchema, readingsFileSchema } from './schema/site-files';
import { guideFileSchema } from './schema/guide-file';
import { presetsFileSchema } from './schema/presets-file';
import { providerFileSchema } from './schema/provider-file';
import { rubricFileSchema } from './schema/rubric-file';

const schemas = {
  'provider.schema.json': { title: 'Provider file', schema: providerFileSchema },
  'rubric.schema.json': { title: 'Rubric file', schema: rubricFileSchema },
  'guide.schema.json': { title: 'Guide file', schema: guideFileSchema },
  'glossary.schema.json': { title: 'Glossary file', schema: glossaryFileSchema },
  'readings.schema.json': { title: 'Readings file', schema: readingsFileSchema },
  'diligence.schema.json': { title: 'Diligence file', schema: diligenceFileSchema },
  'presets.schema.json': { title: 'Presets file', schema: presetsFileSchema },
};

/**
 * JSON Schemas by file name, as an editor reads them while a data file is written. They describe
 * the input, so a key with a default is optional. An editor cannot check rules that compare values
 * (`low` at most `high`, references); `npm run check:data` does.
 */
export const buildJsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, { title, schema }]) => [
      name,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
    ]),
  );

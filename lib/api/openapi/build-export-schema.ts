import { exportSchemas } from './named-schemas';
import { type JsonSchema, toJsonSchemas } from './to-json-schemas';

/** The JSON Schema of `/export.json`; the file names its address. */
export function buildExportSchema(): JsonSchema {
  const { RankingExport, ...parts } = toJsonSchemas(exportSchemas, (name) => `#/$defs/${name}`);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Ranking of custodians by mandate',
    ...RankingExport,
    $defs: parts,
  };
}

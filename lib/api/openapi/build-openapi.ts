import { mapRecord } from '@/lib/catalogue/map-record';
import { disclaimer } from '@/lib/disclaimer';
import { siteIs } from '@/lib/words/site-words';
import { apiBase, resourcePaths } from '../resource-paths';
import { apiOperations, indexOperation } from './api-operations';
import { fileOperations } from './file-operations';
import { apiSchemas } from './named-schemas';
import { type Operation, toOperationObject } from './operation';
import { sharedHeaders, sharedResponses } from './responses';
import { toJsonSchemas } from './to-json-schemas';

/**
 * The description of everything that programs can read, in OpenAPI 3.1. Schemas and parameters are
 * those that answers and parser are made of, so it cannot say anything else than they do.
 *
 * @param origin where the reader sees the site.
 */
export function buildOpenapi(origin: string): object {
  const operations: Readonly<Record<string, Operation>> = {
    [apiBase]: indexOperation,
    ...Object.fromEntries(resourcePaths.map((path) => [`${apiBase}/${path}`, apiOperations[path]])),
    ...fileOperations,
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Custodian Compare',
      summary: `${siteIs}.`,
      description: `${disclaimer} Read only and without a key. Numbers are unrounded. Every address answers HEAD as well. The API refuses a bad parameter and names it (RFC 9457). Assistants ask POST /mcp by the Model Context Protocol (streamable HTTP, stateless), whose tools describe themselves by tools/list; /llms.txt lists what there is to read.`,
      version: '1.0.0',
      license: { name: 'CC BY 4.0 (data)', identifier: 'CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: origin }],
    security: [],
    tags: [
      { name: 'api', description: 'What programs ask for.' },
      { name: 'files', description: 'What people download, and what describes it.' },
    ],
    paths: mapRecord(operations, (operation) => ({ get: toOperationObject(operation) })),
    components: {
      schemas: toJsonSchemas(apiSchemas, (name) => `#/components/schemas/${name}`),
      responses: sharedResponses,
      headers: sharedHeaders,
    },
  };
}

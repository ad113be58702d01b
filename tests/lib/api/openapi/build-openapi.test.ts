import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unknownPath } from '@/lib/api/api-error';
import { buildExportSchema } from '@/lib/api/openapi/build-export-schema';
import { apiSchemas } from '@/lib/api/openapi/named-schemas';
import { listParameters } from '@/lib/api/openapi/parameters';
import { resourcePaths } from '@/lib/api/resource-paths';
import { parseRankingApiParams, rankingParamsSchema } from '@/lib/url/api-params';
import { rankingParameters } from '@/lib/url/mandate-params';
import { findMarkdownPage, toMarkdownPath } from '@/lib/url/markdown-pages';
import { makeAjv } from '@/tests/fixtures/make-ajv';
import { compileSchemasOf, openapiDocument } from '@/tests/fixtures/openapi-document';
import { known } from '../../url/arbitraries';

/** Addresses of the routes below a folder, as OpenAPI writes them. */
function listRoutes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) =>
      path
        .dirname(file)
        .replaceAll(path.sep, '/')
        .replace(/\[(\w+)\]/, '{$1}'),
    )
    .filter((address) => !address.includes('...'));
}

const parametersSchema = z.array(
  z.looseObject({ name: z.string(), schema: z.looseObject({}), example: z.unknown().optional() }),
);

describe('resourcePaths', () => {
  it('are the routes of the API', () => {
    // The root is the index of the others.
    expect(listRoutes('app/api/v1').sort()).toEqual(['.', ...resourcePaths].sort());
  });

  it('are named to whoever asks for something else', () => {
    for (const one of resourcePaths) {
      expect(unknownPath('/api/v1/custodians').problem.detail).toContain(one);
    }
  });
});

describe('buildOpenapi', () => {
  const document = openapiDocument();

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(openapiDocument())).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('a document that is not valid would be told', async () => {
    const broken = { ...openapiDocument(), security: 'none' };
    expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
  });

  it('every schema is valid JSON Schema 2020-12, and every reference leads somewhere', () => {
    const compile = compileSchemasOf(document);
    for (const name of Object.keys(apiSchemas)) {
      expect(compile(`#/components/schemas/${name}`)).toBeTypeOf('function');
    }
    expect(() => compile('#/components/schemas/Nothing')).toThrow();
  });

  it('has every route of the site that is no page', () => {
    // Formats and protocols that others describe, and what the search of a page and the memo of a
    // decision ask for themselves.
    const described = [
      '/llms.txt',
      '/mcp',
      '/health/{probe}',
      '/metrics',
      '/robots.txt',
      '/sitemap.xml',
      '/editions/{id}/search.json',
      '/decide/catalogue',
      '/typst/{file}',
    ];
    const found = listRoutes('app').map((address) => `/${address}`);
    expect(found).toEqual(expect.arrayContaining(described));
    const routes = found.filter((route) => !described.includes(route));
    const paths = Object.keys(document.paths);
    expect(paths.filter((one) => !one.endsWith('.md')).sort()).toEqual(routes.sort());
  });

  it('has every page that is there as Markdown', () => {
    const paths = Object.keys(document.paths).filter((one) => one.endsWith('.md'));
    const pages = ['/', '/compare', '/changes', '/method', '/providers/{slug}'];
    expect(paths.sort()).toEqual(pages.map(toMarkdownPath).sort());
    for (const one of pages) {
      expect(findMarkdownPage(one.replace('{slug}', 'acme')), one).not.toBeNull();
    }
  });

  it('says where the tools of assistants describe themselves', () => {
    expect(JSON.stringify(document)).toContain('POST /mcp');
  });
});

describe('examples of parameters', () => {
  it('are of the type that their schema names', () => {
    const examples = Object.values(openapiDocument().paths).flatMap(({ get }) =>
      parametersSchema.parse(get.parameters).filter(({ example }) => example !== undefined),
    );
    expect(examples.length).toBeGreaterThan(5);
    const ajv = makeAjv();
    for (const { name, schema, example } of examples) {
      expect([name, ajv.validate(schema, example)]).toEqual([name, true]);
    }
  });
});

describe('listParameters', () => {
  it('are those of the strict parser, which are those of the page', () => {
    const names = listParameters('mandate').map(({ name }) => name);
    expect(names).toEqual(Object.keys(rankingParamsSchema.shape));
    expect(names).toEqual([...rankingParameters]);
  });

  it('each says what it is and of which type', () => {
    for (const { name, description, schema } of listParameters('mandate')) {
      expect(`${name}: ${description}`).toMatch(/: .+\.$/);
      expect(schema.type).toBeOneOf(['array', 'string', 'number']);
    }
  });

  it('a default that it names is the one that is taken', () => {
    const query = (pairs: [string, string][]) =>
      parseRankingApiParams(new URLSearchParams(pairs), known);
    const defaults = listParameters('mandate').flatMap(({ name, schema }): [string, string][] =>
      schema.default === undefined
        ? []
        : [[name, JSON.stringify(schema.default).replaceAll('"', '')]],
    );
    expect(defaults.map(([name]) => name)).toEqual([
      'doubt',
      'spread',
      'evidence',
      'open',
      'sort',
      'view',
    ]);
    expect(query(defaults)).toEqual(query([]));
  });
});

describe('buildExportSchema', () => {
  it('is a JSON Schema that stands alone', () => {
    expect(makeAjv().compile(buildExportSchema())).toBeTypeOf('function');
  });
});

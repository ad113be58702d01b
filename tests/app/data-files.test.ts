import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GET } from '@/app/data/[file]/route';
import Page from '@/app/data/page';
import { catalogueResponseSchema } from '@/lib/api/schemas/catalogue';
import { problemSchema } from '@/lib/api/schemas/problem';
import { dataFileNames, dataTableNames, fileOf, otherDataFiles } from '@/lib/tables/data-table';
import { readAs } from '@/tests/fixtures/ask-api';
import { dataPackageSchema } from '@/tests/fixtures/data-package-schema';
import { makeAjv } from '@/tests/fixtures/make-ajv';
import { readCsv } from '@/tests/fixtures/read-csv';
import { content, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

vi.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(),
  usePathname: () => '/data',
}));
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ host: 'custody.example' })),
}));

withEditions();

const ask = (address: string): Promise<Response> => {
  const request = new Request(`https://custody.example/data/${address}`);
  const file = new URL(request.url).pathname.split('/').at(-1) ?? '';
  return GET(request, { params: Promise.resolve({ file }) });
};

const textOf = async (address: string): Promise<string> => {
  const bytes = await (await ask(address)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      hash: z.string(),
      bytes: z.number(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }),
    }),
  ),
});

const readPackage = async (query = '') =>
  packageSchema.parse(JSON.parse(await textOf(`${otherDataFiles.datapackage}${query}`)));

/** What a cell of each type looks like; an empty one is missing. */
const patterns: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d*$/,
  number: /^(-?\d+(\.\d{1,12})?)?$/,
  boolean: /^(true|false)?$/,
  date: /^(\d{4}-\d{2}-\d{2})?$/,
};

describe('GET /data/{file}', () => {
  it('datapackage.json is as its standard asks', async () => {
    const validate = makeAjv().compile(dataPackageSchema);
    validate(JSON.parse(await textOf(otherDataFiles.datapackage)));
    expect(validate.errors).toBeNull();
    const { resources } = await readPackage();
    expect(resources.map(({ name }) => name)).toEqual([...dataTableNames]);
  });

  it.each(dataTableNames)('%s.csv has the columns and types that are described', async (name) => {
    const { resources } = await readPackage();
    const described = resources.find((resource) => resource.name === name)?.schema.fields ?? [];
    const text = await textOf(fileOf(name));
    expect(text.startsWith('\uFEFFprovider,')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), {
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const [head = [], ...rows] = data;
    expect(head).toEqual(described.map((field) => field.name));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      row.forEach((cell, index) => {
        expect(cell).toMatch(patterns[described[index]?.type ?? ''] ?? /described/);
      });
      expect(row.at(-2)).toBe(newestId);
      expect(row.at(-1)).toMatch(
        new RegExp(
          `^https://custody\\.example/providers/${row[0]}\\?edition=${newestId}#[a-z0-9-]+$`,
        ),
      );
    }
  });

  it('findings.csv holds one row for each finding', async () => {
    const lines = Papa.parse<string[]>(await textOf('findings.csv'), { skipEmptyLines: true });
    expect(lines.data).toHaveLength(1 + content.providers.length * 22);
  });

  it.each(['findings', 'entities', 'regions', 'fees', 'incidents'])(
    'a source that %s.csv names is a row of sources.csv',
    async (name) => {
      const known = readCsv(await textOf('sources.csv')).map(
        ({ provider, source }) => `${provider} ${source}`,
      );
      const cited = readCsv(await textOf(`${name}.csv`)).flatMap(({ provider, sources = '' }) =>
        sources
          .split(',')
          .filter(Boolean)
          .map((id) => `${provider} ${id}`),
      );
      expect(cited.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(cited));
    },
  );

  it('checksums and descriptions are those of the files', async () => {
    const sums = new Map(
      (await textOf(otherDataFiles.checksums))
        .trimEnd()
        .split('\n')
        .map((line) => {
          const [sum = '', file = ''] = line.split('  ');
          return [file, sum];
        }),
    );
    const others = dataFileNames.filter((file) => file !== otherDataFiles.checksums);
    expect([...sums.keys()]).toEqual(others);
    const { resources } = await readPackage();
    for (const file of others) {
      const text = await textOf(file);
      const sum = createHash('sha256').update(text).digest('hex');
      expect(sums.get(file)).toBe(sum);
      const described = resources.find(({ name }) => fileOf(name) === file);
      if (described === undefined) continue;
      expect(described.hash).toBe(`sha256:${sum}`);
      expect(described.bytes).toBe(Buffer.byteLength(text));
    }
  });

  it('an edition that is named is the one that is answered', async () => {
    const short = earlierId.slice(0, 8);
    const { resources } = await readPackage(`?edition=${short}`);
    for (const { path } of resources) expect(path).toContain(`?edition=${earlierId}`);
    const body: unknown = JSON.parse(await textOf(`catalogue.json?edition=${earlierId}`));
    const { edition, providers } = catalogueResponseSchema.parse(body);
    expect(edition.id).toBe(earlierId);
    expect(providers).toHaveLength(content.providers.length - 1);
  });

  it('an edition that is not known is 404 with those that are', async () => {
    const problem = await readAs(problemSchema, ask(`fees.csv?edition=${'0'.repeat(16)}`), 404);
    expect(problem.parameter).toBe('edition');
    expect(problem.expected).toContain(newestId);
    expect(problem.expected).toContain(earlierId);
  });

  it('a parameter that is not known is refused by its name', async () => {
    const problem = await readAs(problemSchema, ask('fees.csv?provider=birch'), 400);
    expect(problem.parameter).toBe('provider');
  });

  it('a file that is not known is 404 with those that there are', async () => {
    const { detail } = await readAs(problemSchema, ask('prices.csv'), 404);
    for (const file of dataFileNames) expect(detail).toContain(file);
  });

  it('a file that the client has already is not sent again', async () => {
    const etag = (await ask('fees.csv')).headers.get('etag') ?? '';
    const request = new Request('https://custody.example/data/fees.csv', {
      headers: { 'if-none-match': etag },
    });
    const again = await GET(request, { params: Promise.resolve({ file: 'fees.csv' }) });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toContain('private');
  });
});

describe('/data', () => {
  const page = async (searchParams: Record<string, string> = {}): Promise<string> =>
    renderToStaticMarkup(await Page({ searchParams: Promise.resolve(searchParams) }));

  it('lists every file with its address, pinned to the edition', async () => {
    const markup = await page();
    for (const file of dataFileNames) {
      expect(markup).toContain(`http://custody.example/data/${file}?edition=${newestId}`);
    }
  });

  it('lists addresses of the newest edition where the link asks for them', async () => {
    const markup = await page({ addresses: 'newest' });
    expect(markup).toContain('href="http://custody.example/data/findings.csv"');
    expect(markup).not.toContain(`findings.csv?edition=`);
  });

  it('snippets hold the present mandate', async () => {
    const markup = await page({ region: 'us', insurance: 'yes' });
    expect(markup).toContain('/export.csv?region=us&amp;insurance=yes');
  });
});

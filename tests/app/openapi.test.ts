import { describe, expect, it } from 'vitest';
import { GET as getChart } from '@/app/charts/[file]/route';
import { GET as getDataFile } from '@/app/data/[file]/route';
import { GET as getProviderEmbed } from '@/app/embed/providers/[slug]/route';
import { GET as getRankingEmbed } from '@/app/embed/ranking/route';
import { GET as getCsv } from '@/app/export.csv/route';
import { GET as getJson } from '@/app/export.json/route';
import { GET as getDecisionSchema } from '@/app/decision.schema.json/route';
import { GET as getMarkdown } from '@/app/markdown/[...page]/route';
import { GET as getExportSchema } from '@/app/export.schema.json/route';
import { GET as getXlsx } from '@/app/export.xlsx/route';
import { GET as getOpenapi } from '@/app/openapi.json/route';
import { GET as getLetterDocument } from '@/app/questions.docx/route';
import { GET as getLetterText } from '@/app/questions.txt/route';
import { GET as getLetterWorkbook } from '@/app/questions.xlsx/route';
import { GET as getPdf } from '@/app/shortlist.pdf/route';
import { listResources } from '@/lib/api/list-resources';
import { problemSchema } from '@/lib/api/schemas/problem';
import { chartFiles } from '@/lib/charts/chart-files';
import { dataFileNames } from '@/lib/tables/data-table';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { compileSchemasOf, openapiDocument, responseOf } from '@/tests/fixtures/openapi-document';
import { content, earlierId, withEditions } from '@/tests/fixtures/with-editions';

/** What the site answers, held against its own description by a validator that is not zod. */

withEditions();

const document = openapiDocument();
const compile = compileSchemasOf(document);
const noParams = { params: Promise.resolve({}) };

const files = new Map(
  Object.entries({
    '/export.csv': getCsv,
    '/export.json': getJson,
    '/export.xlsx': getXlsx,
    '/questions.xlsx': getLetterWorkbook,
    '/questions.docx': getLetterDocument,
    '/questions.txt': getLetterText,
    '/shortlist.pdf': getPdf,
    '/decision.schema.json': (request: Request) => getDecisionSchema(request, noParams),
    '/export.schema.json': (request: Request) => getExportSchema(request, noParams),
    '/embed/ranking': (request: Request) => getRankingEmbed(request, noParams),
    '/openapi.json': (request: Request) => getOpenapi(request, noParams),
  }),
);

function askRoot(address: string): Promise<Response> {
  const request = new Request(`https://custody.example/${address}`);
  const file = /^data\/([^?]+)/.exec(address)?.[1];
  if (file !== undefined) return getDataFile(request, { params: Promise.resolve({ file }) });
  const chart = /^charts\/([^?]+)/.exec(address)?.[1];
  if (chart !== undefined) return getChart(request, { params: Promise.resolve({ file: chart }) });
  const slug = /^embed\/providers\/([^?]+)/.exec(address)?.[1];
  if (slug !== undefined) return getProviderEmbed(request, { params: Promise.resolve({ slug }) });
  const page = /^([^?]+)\.md/.exec(address)?.[1]?.split('/');
  if (page !== undefined) return getMarkdown(request, { params: Promise.resolve({ page }) });
  const get = files.get(new URL(request.url).pathname);
  if (get === undefined) throw new Error(`nothing is at ${address}`);
  return get(request);
}

const ask = (address: string): Promise<Response> =>
  /^api\/v1\b/.test(address) ? askApi(address.replace(/^api\/v1\/?/, '')) : askRoot(address);

/** The path of the description that an address falls under. */
const pathOf = (address: string): string =>
  `/${address
    .replace(/\?.*/, '')
    .replace(/^(api\/v1\/providers\/).+/, '$1{slug}')
    .replace(/^(data|charts)\/.+/, '$1/{file}')
    .replace(/^(embed\/providers\/).+/, '$1{slug}')
    .replace(/^(providers\/).+(\.md)$/, '$1{slug}$2')}`;

async function expectAsDescribed(address: string): Promise<void> {
  const response = await ask(address);
  const { content: media = {} } = responseOf(document, pathOf(address), response.status);
  const [kind = ''] = (response.headers.get('content-type') ?? '').split(';');
  expect(Object.keys(media)).toContain(kind);
  if (!kind.endsWith('json')) return;
  const reference = media[kind]?.schema.$ref;
  if (typeof reference !== 'string') return;
  const validate = compile(reference);
  validate(await response.json());
  expect(validate.errors ?? []).toEqual([]);
}

const mandate = 'region=us,eu&staking=yes&weights=1,2,3,4,5,6&doubt=20&spread=60&shortlist=birch';

describe('an answer is as /openapi.json describes it', () => {
  it.each([
    'api/v1',
    ...listResources('birch').map(({ example }) => example.slice(1)),
    ...dataFileNames.map((file) => `data/${file}`),
    `api/v1/providers?edition=${earlierId}`,
    ...content.providers.map(({ slug }) => `api/v1/providers/${slug}`),
    'api/v1/rubric',
    'api/v1/editions',
    'api/v1/openapi.json',
    ...['ranking', 'robustness', 'questions'].flatMap((name) => [
      `api/v1/${name}`,
      `api/v1/${name}?${mandate}`,
      `api/v1/${name}?edition=${earlierId}&q=bank`,
    ]),
    ...chartFiles.map(({ name }) => `charts/${name}?${mandate}`),
    `embed/ranking?${mandate}&colour=red`,
    'embed/providers/birch',
    ...['ranking', 'method', 'changes', 'providers/birch'].map((page) => `${page}.md`),
    'compare.md?providers=birch,sumac',
    'export.csv',
    'export.json',
    `export.json?${mandate}&region=mars`,
    'export.xlsx',
    'questions.xlsx?provider=birch',
    'questions.docx?provider=birch',
    'questions.txt?provider=birch',
    'shortlist.pdf?shortlist=birch',
    'decision.schema.json',
    'export.schema.json',
    'openapi.json',
  ])('%s', expectAsDescribed);

  it.each([
    'api/v1/providers/nobody',
    'api/v1/providers?edition=latest',
    'api/v1/rubric?edition=0000000000000000',
    'api/v1/editions?colour=red',
    'api/v1/ranking?region=mars&doubt=x',
    'api/v1/robustness?spread=-1',
    'api/v1/questions?shortlist=nobody',
    'api/v1/openapi.json?edition=latest',
    'openapi.json?colour=red',
    'api/v1?colour=red',
    'data/fees.csv?edition=0000000000000000',
    'data/fees.csv?colour=red',
    'data/prices.csv',
    'charts/pie.svg',
    'charts/scores.png?colour=red',
    'charts/scores.svg?edition=0000000000000000',
    'embed/providers/nobody',
    'compare.md',
    'providers/nobody.md',
    'export.schema.json?colour=red',
    'export.csv?edition=0000000000000000',
    'export.json?edition=0000000000000000',
    'export.xlsx?edition=0000000000000000',
    'questions.xlsx',
    'questions.docx?provider=birch&region=mars',
    'shortlist.pdf',
  ])('%s, a problem', expectAsDescribed);
});

describe('GET /openapi.json', () => {
  it('is the same beside the resources', async () => {
    const [root, beside] = await Promise.all([ask('openapi.json'), ask('api/v1/openapi.json')]);
    expect(await root.json()).toEqual(document);
    expect(await beside.json()).toEqual(document);
    expect(root.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('names the address at which the reader sees the site', async () => {
    const body: unknown = await (await ask('openapi.json')).json();
    expect(body).toMatchObject({ servers: [{ url: 'https://custody.example' }] });
  });

  it('takes no parameter', async () => {
    const problem = await readAs(problemSchema, ask('openapi.json?edition=x'), 400);
    expect(problem).toMatchObject({
      parameter: 'edition',
      expected: 'no such parameter; known are none',
    });
  });
});

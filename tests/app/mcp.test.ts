import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET, POST } from '@/app/mcp/route';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { disclaimer } from '@/lib/disclaimer';
import {
  changesAnswerSchema,
  claimAnswerSchema,
  compareAnswerSchema,
  fetchAnswerSchema,
  questionsAnswerSchema,
  rankAnswerSchema,
  searchAnswerSchema,
} from '@/lib/mcp/answers';
import { toolNames } from '@/lib/mcp/tool-words';
import { askApi, readAs } from '../fixtures/ask-api';
import { content, droppedSlug, earlierId, newestId, withEditions } from '../fixtures/with-editions';

withEditions();

const [first, second] = content.providers;
if (first === undefined || second === undefined) throw new Error('two invented providers');

/** The route without a network: a client asks it as it asks a server on this machine. */
const localFetch = (url: string | URL, init?: RequestInit): Promise<Response> => {
  const request = new Request(url, init);
  request.headers.set('host', '127.0.0.1:3000');
  return request.method === 'POST' ? POST(request) : GET(request);
};

it('a body beyond a quarter of a megabyte is refused, however it is sent', async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(32)),
  });
  const init = { method: 'POST', body, duplex: 'half', headers: { host: '127.0.0.1:3000' } };
  const response = await POST(new Request('http://127.0.0.1:3000/mcp', init));
  expect(response.status).toBe(413);
});

const clients: Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.close())));

type Options = ConstructorParameters<typeof Client>[1];

async function connectHttp(options: Options = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' }, options);
  clients.push(client);
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://127.0.0.1:3000/mcp'), { fetch: localFetch }),
  );
  return client;
}

const answerSchema = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })).length(1),
  isError: z.boolean().optional(),
  structuredContent: z.unknown().optional(),
});

async function call(client: Client, name: string, given: Record<string, unknown> = {}) {
  const answer = answerSchema.parse(await client.callTool({ name, arguments: given }));
  return { ...answer, text: answer.content[0]?.text ?? '' };
}

/** What each tool is asked, and the schema of its answer. */
const examples = [
  ['search', { query: first.shortName }, searchAnswerSchema],
  ['fetch', { id: `${first.slug}/security.keys` }, fetchAnswerSchema],
  ['rank', { region: ['eu'], staking: true }, rankAnswerSchema],
  ['compare', { providers: [first.slug, second.slug] }, compareAnswerSchema],
  ['next_questions', { region: ['eu'] }, questionsAnswerSchema],
  ['what_changed', {}, changesAnswerSchema],
  ['check_claim', { claim: `${first.shortName} keeps keys offline`, level: 3 }, claimAnswerSchema],
] as const;

describe.each([
  ['protocol of 2025', {}],
  ['protocol of 2026', { versionNegotiation: { mode: 'auto' as const } }],
])('/mcp, %s', (_, options) => {
  let client: Client;
  beforeAll(async () => {
    client = await connectHttp(options);
  });

  it('lists its seven tools, which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([...toolNames]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
  });

  it.each(examples)(
    '%s answers by its schema, with edition, link and what it is not',
    async (name, given, schema) => {
      const { isError, text, structuredContent } = await call(client, name, given);
      expect(isError, text).toBeFalsy();
      const answer = schema.parse(structuredContent);
      expect(answer.edition.id).toBe(newestId);
      expect(answer.disclaimer).toBe(disclaimer);
      expect(answer.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\//);
      expect(text).toContain(disclaimer);
      expect(text).toContain(newestId.slice(0, 8));
      expect(text).toContain('http://127.0.0.1:3000/');
    },
  );
});

describe('/mcp', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectHttp();
  });

  it('a client of 2025-06-18 is served', async () => {
    const response = await localFetch('http://127.0.0.1:3000/mcp', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: {
          protocolVersion: '2025-06-18',
          capabilities: {},
          clientInfo: { name: 'test', version: '1.0.0' },
        },
      }),
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"protocolVersion":"2025-06-18"');
  });

  it.each([
    ['host', { host: 'elsewhere.example' }],
    ['origin', { host: '127.0.0.1:3000', origin: 'https://elsewhere.example' }],
  ])('a request for or from elsewhere is refused by its %s', async (_, headers) => {
    const request = new Request('http://127.0.0.1:3000/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    expect((await POST(request)).status).toBe(403);
  });

  it('rank has the digits of the API, the open ones apart', async () => {
    const { structuredContent } = await call(client, 'rank', { region: ['eu'], staking: true });
    const answer = rankAnswerSchema.parse(structuredContent);
    const api = await readAs(rankingResponseSchema, askApi('ranking?region=eu&staking=yes'));
    const figures = ({ slug, score, rank, pFirst }: Record<string, unknown>) => ({
      slug,
      score,
      rank,
      pFirst,
    });
    expect([...answer.ranked, ...answer.open].map(figures)).toEqual(api.ranked.map(figures));
    expect(answer.ruledOut.map(({ slug }) => slug)).toEqual(api.ruledOut.map(({ slug }) => slug));
    for (const { requirements } of answer.open) {
      expect(requirements.map(({ outcome }) => outcome)).toContain('open');
    }
  });

  it('a limit leaves rows out and says how many there are', async () => {
    const { text, structuredContent } = await call(client, 'rank', { limit: 1 });
    const { shown, total } = rankAnswerSchema.parse(structuredContent);
    expect([shown, total]).toEqual([1, content.providers.length]);
    expect(text).toContain(`1 of ${total} are here`);
  });

  it.each([
    ['rank', { region: ['mars'] }, 'region'],
    ['rank', { regoin: ['eu'] }, 'regoin'],
    ['rank', { need: ['ux.api:9'] }, 'need'],
    ['rank', { edition: '0'.repeat(16) }, newestId],
    ['compare', { providers: [first.slug, 'nobody'] }, 'nobody'],
    ['fetch', { id: 'nobody' }, 'nobody'],
    ['check_claim', { claim: 'Nobody is insured' }, first.slug],
  ])('%s refuses %j and names what is wrong', async (name, given, named) => {
    const { isError, text } = await call(client, name, given);
    expect(isError).toBe(true);
    expect(text).toContain(named);
  });

  it('an earlier edition is answered where it is named', async () => {
    const { structuredContent } = await call(client, 'rank', { edition: earlierId });
    const answer = rankAnswerSchema.parse(structuredContent);
    expect(answer.edition.id).toBe(earlierId);
    expect(JSON.stringify(answer)).not.toContain(`"${droppedSlug}"`);
  });

  it('a claimed level is shown, open or contradicted by the interval', async () => {
    for (const level of [0, 1, 2, 3, 4]) {
      const { structuredContent } = await call(client, 'check_claim', {
        claim: `About ${first.shortName}`,
        factor: 'security.keys',
        level,
      });
      const [finding] = claimAnswerSchema.parse(structuredContent).findings;
      const { low, high } = first.findings['security.keys'];
      expect(finding?.verdict).toBe(
        level <= low ? 'shown' : level > high ? 'contradicted' : 'open',
      );
    }
  });
});

describe('npm run mcp', () => {
  it('serves the same over standard input and output', async () => {
    const client = new Client({ name: 'test', version: '1.0.0' });
    const { PATH = '', DATABASE_URL = '' } = process.env;
    await client.connect(
      new StdioClientTransport({
        command: 'npm',
        args: ['run', '--silent', 'mcp'],
        env: { PATH, DATABASE_URL, SITE_URL: 'https://custody.example' },
      }),
    );
    clients.push(client);
    const { structuredContent } = await call(client, 'rank', { region: ['eu'], staking: true });
    const answer = rankAnswerSchema.parse(structuredContent);
    expect(answer.link).toBe(`https://custody.example/?region=eu&staking=yes&edition=${newestId}`);
    const http = await call(await connectHttp(), 'rank', { region: ['eu'], staking: true });
    expect(answer.ranked).toEqual(rankAnswerSchema.parse(http.structuredContent).ranked);
  }, 90_000);
});

import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GET as getSchema } from '@/app/export.schema.json/route';
import { GET } from '@/app/export.json/route';
import { mapRecord } from '@/lib/catalogue/map-record';
import { problemSchema } from '@/lib/api/schemas/problem';
import { providerResponseSchema } from '@/lib/api/schemas/provider';
import { rankingResponseSchema } from '@/lib/api/schemas/ranking';
import { rankingExportSchema } from '@/lib/api/schemas/ranking-export';
import { askApi, readAs } from '@/tests/fixtures/ask-api';
import { makeAjv } from '@/tests/fixtures/make-ajv';
import { earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`https://custody.example/export.json${query}`, { headers }));

const read = (query: string) => readAs(rankingExportSchema, ask(query));

const mandate = '?region=us,eu&staking=yes&weights=20,40,10,10,10,10&doubt=30&spread=40&sort=name';

describe('GET /export.json', () => {
  it('is saved under the name of its day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T09:00:00Z') });
    const { headers } = await ask('');
    vi.useRealTimers();
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="custodian-ranking-2026-11-25.json"',
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['', mandate, '?charter=yes&q=bank', `?edition=${earlierId}`])(
    '%s: has everything that the API answers, digit by digit',
    async (query) => {
      const api = await readAs(rankingResponseSchema, askApi(`ranking${query}`));
      const file = await read(query);
      expect(file).toMatchObject({ ...api, notices: file.notices });
      expect(file.ranked).toHaveLength(api.ranked.length);
      expect(file.ruledOut).toHaveLength(api.ruledOut.length);
    },
  );

  it('has the findings of everyone it shows, as the API has them', async () => {
    const { ranked, ruledOut } = await read('?charter=yes');
    expect(ruledOut.length).toBeGreaterThan(0);
    for (const { slug, findings } of [...ranked, ...ruledOut]) {
      const { provider } = await readAs(providerResponseSchema, askApi(`providers/${slug}`));
      // When each last changed is told of a provider alone.
      const undated = mapRecord(provider.findings, ({ lastChanged, ...finding }) => {
        expect(lastChanged).toBeNull();
        return finding;
      });
      expect(findings).toEqual(undated);
    }
    const { ranked: found } = await read('?q=birch');
    expect(found.map(({ slug }) => slug)).toEqual(['birch']);
  });

  it('follows the schema that it names', async () => {
    const { $schema, ...file } = await read(mandate);
    const request = new Request($schema);
    expect(new URL($schema).pathname).toBe('/export.schema.json');
    const schema = z
      .record(z.string(), z.unknown())
      .parse(await (await getSchema(request, { params: Promise.resolve({}) })).json());
    const validate = makeAjv().compile(schema);
    expect([validate({ $schema, ...file }), validate.errors]).toEqual([true, null]);
    expect(validate({ $schema, ...file, ranked: 'none' })).toBe(false);
  });

  it('says how it was asked for, and links the page that shows it', async () => {
    const file = await readAs(
      rankingExportSchema,
      ask('?q=bank&sort=low&shortlist=sumac,birch', { host: 'custody.example' }),
    );
    expect(file).toMatchObject({
      search: 'bank',
      sort: 'low',
      shortlist: ['sumac', 'birch'],
      samples: 10_000,
      seed: 7,
      link: `https://custody.example/?q=bank&sort=low&shortlist=sumac,birch&edition=${newestId}`,
      $schema: 'https://custody.example/export.schema.json',
    });
  });

  it('a careless link is read as the page reads it, and told', async () => {
    const { notices, mandate: understood } = await read('?region=mars,eu&doubt=abc&colour=red');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['region', 'doubt', 'colour']);
    expect(understood).toMatchObject({ regions: ['eu'], doubt: 50 });
  });

  it('the same link gives the same bytes, and they are known again', async () => {
    const [first, second] = await Promise.all([ask(mandate), ask(mandate)]);
    expect(await second.text()).toBe(await first.text());
    const known = await ask(mandate, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(known.status).toBe(304);
  });

  it('an edition that is not held is refused', async () => {
    const problem = await readAs(problemSchema, ask('?edition=ffffffffffffffff'), 404);
    expect(problem.parameter).toBe('edition');
  });
});

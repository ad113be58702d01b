import { describe, expect, it } from 'vitest';
import { GET as getDocument } from '@/app/questions.docx/route';
import { GET as getWorkbook } from '@/app/questions.xlsx/route';
import { problemSchema } from '@/lib/api/schemas/problem';
import { readAs } from '@/tests/fixtures/ask-api';
import { earlierId, withEditions } from '@/tests/fixtures/with-editions';
import { readWorkbook } from '@/tests/fixtures/read-workbook';

withEditions();

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  getWorkbook(new Request(`http://localhost:3000/questions.xlsx${query}`, { headers }));

describe('GET /questions.xlsx and /questions.docx', () => {
  it('are saved under the provider’s name, and the same link gives the same bytes', async () => {
    const [first, second] = await Promise.all([ask('?provider=birch'), ask('?provider=Birch')]);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-disposition')).toMatch(
      /^attachment; filename="questions-birch-\d{4}-\d\d-\d\d\.xlsx"$/,
    );
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    const [sheet] = await readWorkbook(new Uint8Array(await first.arrayBuffer()));
    expect(sheet?.name).toBe('Questions');
    const document = await getDocument(
      new Request('http://localhost:3000/questions.docx?provider=birch'),
    );
    expect(document.headers.get('content-disposition')).toMatch(/questions-birch-.*\.docx"$/);
  });

  it.each(['', '?provider=', '?provider=nobody', '?provider=birch,hazel-trust'])(
    'a link without one provider is refused, and the page offers all: “%s”',
    async (query) => {
      expect(await readAs(problemSchema, ask(query), 400)).toMatchObject({ parameter: 'provider' });
      const page = await ask(query, { accept: 'text/html' });
      expect(await page.text()).toContain('href="/questions.xlsx?provider=birch"');
    },
  );

  it('a link that cannot be read whole is refused, for a letter cannot say what was left out', async () => {
    const problem = await readAs(problemSchema, ask('?provider=birch&region=mars,eu'), 400);
    expect(problem).toMatchObject({ parameter: 'region' });
    const page = await ask('?provider=birch&region=mars,eu', { accept: 'text/html' });
    expect(await page.text()).toContain('/questions.xlsx?provider=birch&amp;region=eu');
  });

  it('a diligence pack that the edition does not know is refused', async () => {
    const problem = await readAs(problemSchema, ask('?provider=birch&pack=moon'), 400);
    expect(problem).toMatchObject({ parameter: 'pack' });
  });

  it('what changes no question stops no letter', async () => {
    expect((await ask('?provider=birch&sort=moon&view=x&shortlist=nobody')).status).toBe(200);
  });

  it('an earlier edition is answered, and one that is not held is not', async () => {
    expect((await ask(`?provider=birch&edition=${earlierId}`)).status).toBe(200);
    expect((await ask('?provider=birch&edition=ffffffffffffffff')).status).toBe(404);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/shortlist.pdf/route';
import { problemSchema } from '@/lib/api/schemas/problem';
import { CatalogueUnavailableError, findCatalogue, getCatalogue } from '@/lib/catalogue/queries';
import { BusyError } from '@/lib/export/gatekeeper';
import { renderMemoPdf } from '@/lib/export/pdf/render-memo-pdf';
import { makeMemoCatalogue } from '../fixtures/make-memo-input';
import { readPdf } from '../fixtures/read-pdf';

vi.mock(import('@/lib/catalogue/queries'), { spy: true });
vi.mock(import('@/lib/export/pdf/render-memo-pdf'), { spy: true });

const catalogue = makeMemoCatalogue();
const edition = catalogue.edition.id;

beforeEach(() => {
  vi.mocked(renderMemoPdf).mockReset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00:00Z') });
  vi.mocked(getCatalogue).mockResolvedValue(catalogue);
  vi.mocked(findCatalogue).mockImplementation((id) =>
    Promise.resolve(id === edition ? catalogue : null),
  );
});

const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`http://localhost:3000/shortlist.pdf?${query}`, { headers }));

const bytesOf = async (response: Response): Promise<Uint8Array> =>
  new Uint8Array(await response.arrayBuffer());

const memoOf = () => vi.mocked(renderMemoPdf).mock.lastCall?.[0];

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
}

describe('GET /shortlist.pdf', () => {
  it('answers with the memo of the link, shown in place and named by its providers and day', async () => {
    const response = await ask('region=eu&shortlist=acme,coda&checks=acme:-w', {
      host: 'custody.example',
      'x-forwarded-proto': 'https',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="memo-acme-coda-2026-11-24.pdf"',
    );
    const pdf = await readPdf(await bytesOf(response));
    expect(pdf.title).toBe('Custodian shortlist: Acme, Coda');
    const text = pdf.pages.map((one) => one.text).join(' ');
    expect(text).toContain('24 Nov 2026');
    expect(text).toContain('Waiting');
    expect(pdf.pages.flatMap(({ links }) => links)).toContain(
      `https://custody.example/shortlist.pdf?checks=acme%3A-w&region=eu&shortlist=acme,coda&edition=${edition}`,
    );
  });

  it('gives the same bytes for the same link on the same day, and knows them again', async () => {
    const [first, second] = await Promise.all([ask('shortlist=acme'), ask('shortlist=acme')]);
    const etag = first.headers.get('etag') ?? '';
    expect(second.headers.get('etag')).toBe(etag);
    expect(await bytesOf(second)).toEqual(await bytesOf(first));
    const known = await ask('shortlist=acme', { 'if-none-match': `W/${etag}` });
    expect(known.status).toBe(304);
    expect(await known.text()).toBe('');
  });

  it('is never kept for others, because it holds the host that was asked for', async () => {
    const response = await ask('shortlist=acme');
    expect(response.headers.get('cache-control')).toMatch(/^private/);
  });

  it('prefers the origin that the site was given to the one that a request claims', async () => {
    vi.resetModules();
    vi.stubEnv('SITE_URL', 'https://canonical.example');
    const fresh = await import('@/app/shortlist.pdf/route');
    const queries = await import('@/lib/catalogue/queries');
    const engine = await import('@/lib/export/pdf/render-memo-pdf');
    vi.mocked(queries.getCatalogue).mockResolvedValue(catalogue);
    vi.mocked(engine.renderMemoPdf).mockResolvedValue(new Uint8Array(1));
    await fresh.GET(
      new Request('http://localhost:3000/shortlist.pdf?shortlist=acme', {
        headers: { host: 'claimed.example' },
      }),
    );
    const memo = vi.mocked(engine.renderMemoPdf).mock.lastCall?.[0];
    expect(memo?.reproduce.url).toMatch(/^https:\/\/canonical\.example\//);
    vi.unstubAllEnvs();
  });

  it('reads a careless link as the page does and tells in the memo what was left out', async () => {
    vi.mocked(renderMemoPdf).mockResolvedValue(new Uint8Array(1));
    await ask('region=mars,eu&shortlist=acme,pluto&checks=acme:zz&colour=red');
    expect(memoOf()?.notices.map((message) => /“([^”]+)”/.exec(message)?.[1])).toEqual([
      'mars',
      'pluto',
      'colour',
      'acme:zz',
    ]);
    expect(memoOf()?.ranking.map(({ name }) => name)).not.toContain('Coda Custody');
  });

  it('refuses an empty shortlist with the way back, mandate kept', async () => {
    const problem = await problemOf(await ask('region=eu'));
    expect(problem).toMatchObject({ status: 400, parameter: 'shortlist' });

    const response = await ask('region=eu&shortlist=pluto', page);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await response.text();
    expect(html).toContain('<h1>The shortlist is empty</h1>');
    expect(html).toContain('href="/shortlist?region=eu"');
    expect(html).toContain('href="/?region=eu"');
    expect(renderMemoPdf).not.toHaveBeenCalled();
  });

  it('refuses an edition that it does not hold instead of using another', async () => {
    const problem = await problemOf(await ask('shortlist=acme&edition=ffffffffffffffff'));
    expect(problem).toMatchObject({ status: 404, parameter: 'edition' });
    const html = await (await ask('shortlist=acme&Edition="><script>', page)).text();
    expect(html).toContain('href="/shortlist.pdf?shortlist=acme"');
    expect(html).not.toContain('<script');
    expect((await ask(`shortlist=acme&edition=${edition}`)).status).toBe(200);
  });

  it('asks to come back when too many documents are being made', async () => {
    vi.mocked(renderMemoPdf).mockRejectedValue(new BusyError(5));
    const response = await ask('shortlist=acme', page);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.text()).toContain('href="/shortlist.pdf?shortlist=acme"');
  });

  it('asks to come back when the catalogue cannot be read', async () => {
    vi.mocked(getCatalogue).mockRejectedValue(new CatalogueUnavailableError('no database'));
    const response = await ask('shortlist=acme');
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect((await problemOf(response)).status).toBe(503);
  });

  it('says that nothing is lost when the PDF fails, and keeps the cause to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.mocked(renderMemoPdf).mockRejectedValue(new Error('secret path'));
    const response = await ask('shortlist=acme', page);
    expect(response.status).toBe(500);
    const html = await response.text();
    expect(html).toContain('The PDF could not be made');
    expect(html).not.toContain('secret path');
    expect(log).toHaveBeenCalled();
  });
});

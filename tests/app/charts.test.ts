import { describe, expect, it } from 'vitest';
import config from '@/next.config';
import { GET as getChart } from '@/app/charts/[file]/route';
import { GET as getProvider } from '@/app/embed/providers/[slug]/route';
import { GET as getRanking } from '@/app/embed/ranking/route';
import { chartFiles } from '@/lib/charts/chart-files';
import { pixelsPerUnit } from '@/lib/export/to-png';
import { content, earlierId, newestId, withEditions } from '@/tests/fixtures/with-editions';

withEditions();

const site = 'https://custody.example';
const mandate = 'region=us&insurance=yes';

const ask = (address: string, headers: Record<string, string> = {}): Promise<Response> => {
  const request = new Request(`${site}/charts/${address}`, { headers });
  const file = new URL(request.url).pathname.split('/').at(-1) ?? '';
  return getChart(request, { params: Promise.resolve({ file }) });
};

describe('GET /charts/{file}', () => {
  it.each(['scores', 'matrix'])('%s: the PNG has twice the units of the drawing', async (chart) => {
    const svg = await (await ask(`${chart}.svg?${mandate}`)).text();
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = Buffer.from(await (await ask(`${chart}.png?${mandate}`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Number(width) * pixelsPerUnit,
      Number(height) * pixelsPerUnit,
    ]);
    // White alone packs to a hundredth of this.
    expect(png.length).toBeGreaterThan(50_000);
  });

  it('draws the address with its edition, and is the same each time', async () => {
    const [one, two] = await Promise.all([
      ask('scores.svg?region=us'),
      ask('scores.svg?region=us'),
    ]);
    const svg = await one.text();
    expect(await two.text()).toBe(svg);
    expect(svg).toContain(`edition=${newestId}`);
    const again = await ask('scores.svg?region=us', {
      'if-none-match': one.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('an earlier edition is drawn from its own evidence', async () => {
    const svg = await (await ask(`matrix.svg?edition=${earlierId}`)).text();
    expect(svg).toContain(`edition=${earlierId}`);
  });

  it.each(chartFiles.map(({ name }) => name))('%s may be shown by any site', async (name) => {
    const { headers, status } = await ask(name);
    expect(status).toBe(200);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('a rush of pictures is refused by the depth of the queue, with the time to try again', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 14 }, async () => {
        const { status, headers } = await ask('matrix.png');
        return `${status} ${headers.get('retry-after') ?? 'no wait'}`;
      }),
    );
    expect(statuses.filter((one) => one === '200 no wait').length).toBeGreaterThanOrEqual(9);
    expect(statuses.some((one) => /^429 \d+$/.test(one))).toBe(true);
    expect(statuses.every((one) => /^(200 no wait|429 \d+)$/.test(one))).toBe(true);
  });

  it.each([
    ['scores.svg?colour=red', 400],
    ['scores.png?region=mars', 400],
    ['pie.svg', 404],
    ['scores.svg?edition=0000000000000000', 404],
  ])('%s: %i', async (address, status) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

const embed = (query: string) =>
  getRanking(new Request(`${site}/embed/ranking${query}`), { params: Promise.resolve({}) });
const embedOf = (slug: string, headers: Record<string, string> = {}) =>
  getProvider(new Request(`${site}/embed/providers/${slug}?${mandate}`, { headers }), {
    params: Promise.resolve({ slug }),
  });

describe('pages to be framed', () => {
  it('have no script, form or anything to fetch, and lead back with edition and mandate', async () => {
    for (const response of [await embed(`?${mandate}`), await embedOf('birch')]) {
      const html = await response.text();
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(html).not.toMatch(/<script|<form|<link|\ssrc=|@import|\son\w+=/i);
      expect(html).toContain(`insurance=yes&amp;edition=${newestId}`);
      expect(html).toContain('For research and education, not financial advice.');
    }
  });

  it('the ranking names everybody, and what a link holds in vain is told', async () => {
    const html = await (await embed(`?${mandate}&colour=%3Cb%3E`)).text();
    for (const { shortName } of content.providers) expect(html).toContain(shortName);
    expect(html).toContain('colour');
    expect(html).not.toContain('<b>');
  });

  it('a provider that is not known is said to be so, to a person as a page', async () => {
    const page = await embedOf('nobody', { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('This edition has no provider “nobody”.');
    expect((await embedOf('nobody')).headers.get('content-type')).toBe('application/problem+json');
  });

  it('they alone may be framed', async () => {
    const rules = (await config.headers?.()) ?? [];
    const policies = rules.flatMap(({ source, headers }) =>
      headers
        .filter(({ key }) => key === 'Content-Security-Policy')
        .map(({ value }) => [source, /frame-ancestors [^;]+/.exec(value)?.[0]]),
    );
    expect(policies.length).toBeGreaterThan(1);
    for (const [source, ancestors] of policies) {
      expect([source, ancestors]).toEqual([
        source,
        source === '/embed/:path*' ? 'frame-ancestors *' : "frame-ancestors 'none'",
      ]);
    }
  });
});

import { DOMParser } from '@xmldom/xmldom';
import { NextRequest } from 'next/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GET as getLlms } from '@/app/llms.txt/route';
import { GET } from '@/app/markdown/[...page]/route';
import { GET as getRobots } from '@/app/robots.txt/route';
import { GET as getSitemap } from '@/app/sitemap.xml/route';
import { JsonLd } from '@/components/site/json-ld';
import { disclaimer } from '@/lib/disclaimer';
import { toolNames } from '@/lib/mcp/tool-words';
import { proxy } from '@/proxy';
import { content, earlierId, newestId, withEditions } from '../fixtures/with-editions';

withEditions();

const [first, second] = content.providers;
if (first === undefined || second === undefined) throw new Error('two invented providers');

const none = { params: Promise.resolve({}) };
const site = 'https://custody.example';

const ask = (address: string): Promise<Response> => {
  const request = new Request(`${site}/markdown/${address}`);
  const page = new URL(request.url).pathname.split('/').slice(2);
  return GET(request, { params: Promise.resolve({ page }) });
};

const pages = [
  'ranking?region=eu&staking=yes',
  `providers/${first.slug}?region=eu`,
  `compare?providers=${first.slug},${second.slug}`,
  'method',
  'changes',
];

describe('pages as Markdown', () => {
  it.each(pages)('%s has a title, its edition, its address and what it is not', async (address) => {
    const response = await ask(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('vary')).toBe('accept');
    expect(response.headers.get('link')).toMatch(
      /^<https:\/\/custody\.example\/[^>]*>; rel="canonical"$/,
    );
    const text = await response.text();
    expect(text).toMatch(/^##? \S/);
    expect(text).toContain(newestId.slice(0, 8));
    expect(text).toContain(`${site}/`);
    expect(text).toContain(disclaimer);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('a provider is whole: every finding, and every source with its address', async () => {
    const text = await (await ask(`providers/${first.slug}`)).text();
    const list = text.slice(text.indexOf('## Sources'));
    expect(list.match(/^\d+\. /gm)).toHaveLength(Object.keys(first.sources).length);
    expect(text.match(/: level [\d–]+ of 4, /g)).toHaveLength(22);
  });

  it('the method gives the words of every level that a factor uses', async () => {
    const text = await (await ask('method')).text();
    const used = content.rubric.criteria.flatMap(({ factors }) =>
      factors.flatMap(({ levels }) => Object.values(levels).filter((words) => words !== null)),
    );
    expect(text.match(/^- Level \d: /gm)).toHaveLength(used.length);
  });

  it('what of a link cannot be used is told first', async () => {
    const text = await (await ask('ranking?region=mars')).text();
    expect(text).toMatch(/^> .*mars/);
  });

  it('an earlier edition is written where it is named', async () => {
    expect(await (await ask(`method?edition=${earlierId}`)).text()).toContain(
      earlierId.slice(0, 8),
    );
  });

  it.each([
    ['providers/nobody', 404],
    ['guide', 404],
    [`compare?providers=${first.slug}`, 400],
  ])('%s is %i', async (address, status) => {
    expect((await ask(address)).status).toBe(status);
  });
});

describe('the address of a page', () => {
  const rewrite = (path: string, accept: string): string | null =>
    proxy(new NextRequest(`${site}${path}`, { headers: { accept } })).headers.get(
      'x-middleware-rewrite',
    );

  it('gives Markdown to who prefers it, with the query', () => {
    expect(rewrite('/?region=eu', 'text/markdown')).toBe(`${site}/markdown/ranking?region=eu`);
  });

  it('gives HTML to who prefers that, and where there is no Markdown', () => {
    expect(rewrite('/', 'text/html, text/markdown')).toBeNull();
    expect(rewrite('/guide', 'text/markdown')).toBeNull();
  });
});

describe('indexes', () => {
  it('llms.txt lists every provider as Markdown, and every tool', async () => {
    const text = await (await getLlms(new Request(`${site}/llms.txt`), none)).text();
    for (const { slug } of content.providers)
      expect(text).toContain(`${site}/providers/${slug}.md`);
    for (const name of toolNames) expect(text).toContain(`\`${name}\``);
  });

  it('the sitemap is XML and lists every provider; robots.txt names it', async () => {
    const text = await (await getSitemap(new Request(`${site}/sitemap.xml`), none)).text();
    const places = new DOMParser()
      .parseFromString(text, 'application/xml')
      .getElementsByTagName('loc');
    const listed = Array.from(places, ({ textContent }) => textContent);
    for (const { slug } of content.providers) expect(listed).toContain(`${site}/providers/${slug}`);
    const robots = await (await getRobots(new Request(`${site}/robots.txt`), none)).text();
    expect(robots).toContain(`Sitemap: ${site}/sitemap.xml`);
  });

  it('no text can end the script that holds what a page is about', () => {
    const name = '</script><script>alert(1)</script><!--';
    const markup = renderToStaticMarkup(JsonLd({ data: { name } }));
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(markup.replace(/<[^>]*>/g, ''))).toMatchObject({ name });
  });
});

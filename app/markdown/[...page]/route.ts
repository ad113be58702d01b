import { originOf, textRoute } from '@/app/text-route';
import { unknownPath } from '@/lib/api/api-error';
import { escapeMarkdown } from '@/lib/markdown/markdown-text';
import { findMarkdownPage, toMarkdownPath } from '@/lib/url/markdown-pages';
import { makeMarkdown } from '../make-markdown';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * Pages as Markdown, whole and with sources. They read the link as the page does: what cannot be used
 * is left out, and told first.
 */
export const GET = textRoute<{ page: string[] }>(async (request, { page }) => {
  const path = page.join('/') === 'ranking' ? '/' : `/${page.join('/')}`;
  if (findMarkdownPage(path) === null) throw unknownPath(toMarkdownPath(path));
  const { searchParams } = new URL(request.url);
  const { text, canonical, notices } = await makeMarkdown(path, searchParams, originOf(request));
  const told = notices.map(({ message }) => `> ${escapeMarkdown(message)}\n\n`).join('');
  return {
    body: `${told}${text}`,
    contentType: 'text/markdown; charset=utf-8',
    maxAgeSeconds: 10,
    headers: { vary: 'accept', link: `<${canonical}>; rel="canonical"` },
  };
});

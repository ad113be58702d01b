/** Pages that are there as Markdown, by path, and where the router finds them. */
const pages: Readonly<Record<string, string>> = {
  '/': '/markdown/ranking',
  '/compare': '/markdown/compare',
  '/method': '/markdown/method',
  '/changes': '/markdown/changes',
};

/**
 * Where a page is made as Markdown, or null for one that is not.
 *
 * @example findMarkdownPage('/providers/acme') // "/markdown/providers/acme"
 */
export function findMarkdownPage(path: string): string | null {
  const slug = /^\/providers\/([a-z0-9-]+)$/.exec(path)?.[1];
  return slug === undefined ? (pages[path] ?? null) : `/markdown/providers/${slug}`;
}

/** The address of a page as Markdown. @example toMarkdownPath('/providers/acme') // "/providers/acme.md" */
export const toMarkdownPath = (path: string): string =>
  path === '/' ? '/ranking.md' : `${path}.md`;

import { readAccepted } from './accepted';

/**
 * Whether a request would rather have Markdown than HTML: by weight, and of equal weights by order
 * (RFC 9110, section 12.5.1; the closest range decides for a type). A request that names no Markdown
 * gets HTML.
 *
 * @example prefersMarkdown('text/markdown, text/html;q=0.9') // true
 * @example prefersMarkdown('text/html, text/markdown') // false
 */
export function prefersMarkdown(accept: string): boolean {
  const ranges = readAccepted(accept);
  const find = (...types: string[]) => {
    for (const type of types) {
      const found = ranges.find(({ name }) => name === type);
      if (found) return found;
    }
    return { order: Infinity, weight: 0 };
  };
  const markdown = find('text/markdown');
  const html = find('text/html', 'text/*', '*/*');
  return (
    markdown.weight > html.weight ||
    (markdown.weight > 0 && markdown.weight === html.weight && markdown.order < html.order)
  );
}

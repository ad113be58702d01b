import { describe, expect, it } from 'vitest';
import { findMarkdownPage, toMarkdownPath } from '@/lib/url/markdown-pages';
import { prefersMarkdown } from '@/lib/url/prefers-markdown';

describe('prefersMarkdown', () => {
  it.each([
    ['text/markdown', true],
    ['text/markdown, text/html;q=0.9', true],
    ['text/html;q=0.9, text/markdown', true],
    ['text/markdown, */*', true],
    ['TEXT/Markdown ; Q=0.8, text/html;q=0.7', true],
    ['text/html, text/markdown', false],
    ['text/markdown;q=0.5, text/html', false],
    ['text/markdown;q=0.5, */*', false],
    ['text/markdown;q=0', false],
    ['text/markdown;q=x', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
    ['*/*', false],
    ['', false],
  ])('%s: %s', (accept, expected) => {
    expect(prefersMarkdown(accept)).toBe(expected);
  });
});

describe('findMarkdownPage', () => {
  it('knows ranking, comparison, method, changes and providers', () => {
    const paths = ['/', '/compare', '/method', '/changes', '/providers/acme'];
    expect(paths.map(findMarkdownPage)).not.toContain(null);
  });

  it.each(['/guide', '/providers', '/providers/acme/article', '/ranking', '/constructor'])(
    'does not know %s',
    (path) => {
      expect(findMarkdownPage(path)).toBeNull();
    },
  );

  it('the ranking has a name where it has none as a page', () => {
    expect(toMarkdownPath('/')).toBe('/ranking.md');
    expect(toMarkdownPath('/providers/acme')).toBe('/providers/acme.md');
  });
});

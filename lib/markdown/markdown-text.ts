import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatDate, formatHash } from '@/lib/format';
import { sayLocal } from '@/lib/url/request-origin';
import type { TextPart } from '@/lib/words/text-part';

/** Everything that GitHub-flavoured Markdown could read as markup inside a line or a table cell. */
const markup = /[\\`*_{}[\]<>|~#&]/g;

/**
 * Plain text as inline Markdown that shows exactly this text: markup is escaped and line breaks
 * become spaces, so that it can stand in a table cell, a list item or a paragraph.
 *
 * @example escapeMarkdown('A|B *new*') // "A\\|B \\*new\\*"
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(markup, '\\$&')
      // At the beginning of a line these would open a list or a heading.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** @example markdownLink('Acme', 'https://example.com/a') // "[Acme](https://example.com/a)" */
export function markdownLink(text: string, href: string): string {
  const target = href.replace(
    /[()<>\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${escapeMarkdown(text)}](${target})`;
}

/** A computed sentence with its strong parts. Spaces stay outside the marks, or they would not work. */
export function toMarkdownSentence(parts: readonly TextPart[]): string {
  return parts
    .map(({ text, strong }) => {
      const [, before = '', body = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      if (body === '') return before;
      const escaped = escapeMarkdown(body);
      return `${before}${strong ? `**${escaped}**` : escaped}${after}`;
    })
    .join('');
}

export type MarkdownColumn = { readonly name: string; readonly numeric?: boolean };

/**
 * A table of GitHub-flavoured Markdown; numbers are aligned to the right.
 *
 * @param rows inline Markdown by row; plain text must have gone through `escapeMarkdown`
 * @throws RangeError when a row has another number of cells than there are columns.
 */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    columns.map(({ name }) => name),
    columns.map(({ numeric = false }) => (numeric ? '--:' : ':--')),
    ...rows,
  ];
  return lines
    .map((cells) => {
      if (cells.length !== columns.length) {
        throw new RangeError(`expected ${columns.length} cells; got ${cells.length}`);
      }
      return `| ${cells.join(' | ')} |`;
    })
    .join('\n');
}

/** What ends every copied text: where it comes from, which state of the evidence, what it is not. */
export function closingLines(
  linkText: string,
  link: string,
  { date, hash }: Pick<Edition, 'date' | 'hash'>,
): string[] {
  const local = URL.canParse(link) ? sayLocal(link) : null;
  return [
    `${markdownLink(linkText, link)}. Edition ${formatDate(date)}, \`${formatHash(hash)}\`.`,
    ...(local === null ? [] : [local]),
    `_${disclaimer}_`,
  ];
}

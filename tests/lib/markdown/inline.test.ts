import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink, toMarkdownSentence } from '@/lib/markdown/markdown-text';

/** What a Markdown reader makes of a backslash before punctuation. */
const unescape = (markdown: string): string =>
  markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => character);

describe('escapeMarkdown', () => {
  it.each([
    ['A|B', 'A\\|B'],
    ['*new* _and_ `code`', '\\*new\\* \\_and\\_ \\`code\\`'],
    ['<script>', '\\<script\\>'],
    ['[text](address)', '\\[text\\](address)'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['a\\|b', 'a\\\\\\|b'],
    ['# Head', '\\# Head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\nlines', 'two lines'],
    ['BNY 3.5 to 4', 'BNY 3.5 to 4'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('a reader sees the text as it was, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = text.replace(/\s+/g, ' ').trim();
        expect(unescape(escapeMarkdown(text))).toBe(shown);
      }),
    );
  });

  it('no text can end a table cell or a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('|', '\\', 'a', '\n', '\r') }), (text) => {
        const withoutEscapes = escapeMarkdown(text).replace(/\\[\\|]/g, '');
        expect(withoutEscapes).not.toMatch(/[|\n\r]/);
      }),
    );
  });
});

describe('markdownLink', () => {
  it('the text is escaped and the address cannot end early', () => {
    expect(markdownLink('A [b]', 'https://example.com/a b(c)?d=1,2')).toBe(
      '[A \\[b\\]](https://example.com/a%20b%28c%29?d=1,2)',
    );
  });
});

describe('toMarkdownSentence', () => {
  it('strong parts are bold, with spaces outside the marks', () => {
    expect(
      toMarkdownSentence([
        { text: 'For ', strong: false },
        { text: ' the US* ', strong: true },
        { text: ', yes.', strong: false },
      ]),
    ).toBe('For  **the US\\*** , yes.');
  });

  it('a part without words keeps its space and gets no marks', () => {
    expect(toMarkdownSentence([{ text: ' ', strong: true }])).toBe(' ');
  });
});

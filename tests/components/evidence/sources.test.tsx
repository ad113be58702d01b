import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SourceChip, SourceChips, type SourceView } from '@/components/evidence/sources';

const source: SourceView = {
  number: 6,
  kind: 'official-page',
  publisher: 'Acme',
  title: 'How Acme keeps keys',
  url: 'https://acme.example/keys',
  published: '2018-11-19',
  retrieved: '2026-11-23',
};

const chip = (change: Partial<SourceView> = {}, form: 'full' | 'number' = 'full'): string =>
  renderToStaticMarkup(<SourceChip source={{ ...source, ...change }} form={form} />);

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, '');

describe('SourceChip', () => {
  test('SourceChip: number, publisher, kind and date are visible', () => {
    expect(textOf(chip())).toContain('6Acme · official page, 19 Nov 2018');
    expect(textOf(chip({ published: null }))).toContain('official page, undated');
  });

  test('SourceChip: it opens in a new tab and gives nothing away', () => {
    expect(chip()).toMatch(
      /<a href="https:\/\/acme.example\/keys" target="_blank" rel="external noopener noreferrer"/,
    );
    expect(chip()).toContain('(opens in a new tab)');
  });

  test('SourceChip: title and both dates describe the link', () => {
    const markup = chip();
    const described = /aria-describedby="([^"]+)"/.exec(markup)?.[1];
    expect(markup).toContain(`id="${described}" role="tooltip"`);
    expect(textOf(markup)).toContain('How Acme keeps keys');
    expect(textOf(markup)).toContain('Published 19 Nov 2018, read 23 Nov 2026');
  });

  test.each(['full', 'number'] as const)(
    'SourceChip: without an address there is no link, and the %s form says so',
    (form) => {
      const markup = chip({ url: null }, form);
      expect(markup).not.toContain('<a ');
      expect(textOf(markup)).toContain('no public address');
    },
  );
});

describe('SourceChips', () => {
  const four = [1, 2, 3, 4].map((number) => ({ ...source, number }));

  test('SourceChips: what is folded is still in the page', () => {
    const markup = renderToStaticMarkup(<SourceChips sources={four} shown={2} />);
    expect(markup).toContain('and 2 more');
    expect(markup.match(/<a /g)).toHaveLength(4);
  });

  test('SourceChips: a single source is never folded away', () => {
    const markup = renderToStaticMarkup(<SourceChips sources={four} shown={3} />);
    expect(markup).not.toContain('<details');
  });

  test('SourceChips: no sources, no list', () => {
    expect(renderToStaticMarkup(<SourceChips sources={[]} />)).toBe('');
  });

  test('SourceChips: the number form may stand inside a sentence', () => {
    const markup = renderToStaticMarkup(<SourceChips sources={four} form="number" />);
    expect(markup).not.toMatch(/<(ul|li|div|p)\b/);
  });
});

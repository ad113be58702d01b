import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GradeTag, SourceLines, SourceMark, SourceMarks } from '@/components/evidence/source-mark';
import { makeSource } from '@/tests/fixtures/make-provider';

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, '');
const source = makeSource({ number: 6, kind: 'official-page', published: '2018-11-19' });

describe('SourceMark', () => {
  test('SourceMark: number, grade, publisher and date are visible, and it opens in a new tab', () => {
    const markup = renderToStaticMarkup(<SourceMark source={source} />);
    expect(textOf(markup)).toContain('6CompanyAcme · 19 Nov 2018');
    expect(textOf(markup)).toContain('(opens in a new tab)');
    expect(markup).toMatch(/<a href="[^"]+" target="_blank" rel="external noopener noreferrer"/);
  });

  test('SourceMark: without an address there is no link, and it says so', () => {
    const markup = renderToStaticMarkup(<SourceMark source={makeSource({ url: null })} brief />);
    expect(markup).not.toContain('<a ');
    expect(textOf(markup)).toContain('no public address');
  });
});

describe('SourceMarks', () => {
  test('SourceMarks: the best is told, every other one is a number that leads there', () => {
    const press = makeSource({ number: 1, kind: 'press' });
    const markup = renderToStaticMarkup(<SourceMarks sources={[press, source]} />);
    expect(textOf(markup)).toMatch(/6Company.*also .*1/);
    expect(markup.match(/<a /g)).toHaveLength(2);
    expect(textOf(renderToStaticMarkup(<SourceMarks sources={[]} />))).toBe('No source found');
  });
});

describe('SourceLines', () => {
  test('SourceLines: tells title, both dates and grade', () => {
    const text = textOf(renderToStaticMarkup(<SourceLines sources={[source]} />));
    expect(text).toMatch(/^6CompanyAcme: Page 6.*; 19 Nov 2018, read 23 Nov 2026$/);
  });
});

describe('GradeTag', () => {
  test('GradeTag: a regulator is told from a filing, and no source from any', () => {
    const of = (...kinds: ('regulator' | 'filing')[]) =>
      textOf(
        renderToStaticMarkup(<GradeTag sources={kinds.map((kind) => makeSource({ kind }))} />),
      );
    expect([of('filing', 'regulator'), of('filing'), of()]).toEqual([
      'Regulator',
      'Filing',
      'no source',
    ]);
  });
});

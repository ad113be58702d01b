import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RobustnessPage } from '@/components/robustness/robustness-page';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import { type Draft, drawsOf, makeModel, paramsOf } from '@/tests/lib/robustness/make-order';

const draw = (model: AssessmentModel): string =>
  renderToStaticMarkup(
    <RobustnessPage
      view={buildRobustness(assess(model, paramsOf(model), { draws: drawsOf(model) }))}
    />,
  );

const open: Draft = { liquidity: [1, 4], rest: [1, 3] };
const four = makeModel({
  acme: { rest: 3, liquidity: [2, 4] },
  birch: { ...open, ux: 4 },
  cedar: { rest: 2 },
  dogwood: { rest: [0, 3] },
});

/** Everything between the tags of a table with this caption. */
function tableOf(markup: string, caption: string): string {
  const tables = [...markup.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
  const found = tables.find((table) => table.includes(`>${caption}</caption>`));
  if (found === undefined) throw new Error(`no table "${caption}"`);
  return found;
}

const countOf = (markup: string, pattern: RegExp): number => markup.match(pattern)?.length ?? 0;

describe('RobustnessPage', () => {
  const markup = draw(four);

  test('RobustnessPage: one first heading, and a section for each picture', () => {
    expect(countOf(markup, /<h1/g)).toBe(1);
    expect(countOf(markup, /<section/g)).toBe(5);
    expect(countOf(markup, /<table/g)).toBe(5);
  });

  test('RobustnessPage: every cell of the heat map has its figure, and the rank by score a frame and a word', () => {
    const table = tableOf(markup, 'Share of simulations by rank, in per cent');
    const figures = [...table.matchAll(/<span class="relative">([^<]+)<\/span>/g)];
    expect(figures).toHaveLength(16);
    expect(figures.every(([, figure]) => /^(·|<1|&lt;1|&gt;99|\d+)$/.test(figure ?? ''))).toBe(
      true,
    );
    expect(countOf(table, /outline-ink/g)).toBe(4);
    expect(countOf(table, /\(rank by score\)/g)).toBe(4);
  });

  test('RobustnessPage: the rows of the heat map stand as sentences before it', () => {
    const [before = ''] = markup.split('Share of simulations by rank, in per cent');
    expect(before).toMatch(/<strong>acme custody\.<\/strong><x-t> First in \d+% of simulations/);
    expect(before).toMatch(/<strong>dogwood custody\.<\/strong><x-t> /);
  });

  test('RobustnessPage: pairs are shaded only where the row is ahead, and never against itself', () => {
    const table = tableOf(
      markup,
      'Share of simulations in which the row is ahead of the column, in per cent',
    );
    expect(countOf(table, />–<\/td>/g)).toBe(4);
    expect(countOf(table, /<svg/g)).toBe(6);
  });

  test('RobustnessPage: a picture of stability says its sentence', () => {
    expect(markup).toMatch(/role="img" aria-label="Liquidity, now 50%: acme leads[^"]*\."/);
  });

  test('RobustnessPage: without an order there is no table, and the ways back are links', () => {
    const alone = draw(makeModel({ acme: {} }));
    expect(alone).not.toContain('<table');
    expect(alone).toContain('This edition holds no other.');
    expect(countOf(alone, /<h1/g)).toBe(1);
  });

  test('RobustnessPage: long names are written out', () => {
    const long = 'an-uncommonly-long-name-of-a-custodian-of-digital-assets';
    const page = draw(makeModel({ [long]: { rest: 3 }, birch: open, cedar: {} }));
    expect(page).toContain(`${long} custody`);
    expect(page).not.toContain('truncate');
  });
});

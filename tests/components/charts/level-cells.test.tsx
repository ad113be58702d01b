import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LevelCells } from '@/components/charts/level-cells';
import { readMarks } from '../../fixtures/read-marks';

test.each([
  [3, 3, 'proven proven proven reach'],
  [2, 4, 'proven proven open open'],
  [0, 4, 'open open open open'],
  [0, 0, 'reach reach reach reach'],
  [0, 2, 'open open reach reach'],
])('LevelCells: levels %d to %d draw %s', (low, high, cells) => {
  const markup = renderToStaticMarkup(<LevelCells low={low} high={high} />);
  expect(
    readMarks(markup)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(cells);
});

test('LevelCells: without a label they are decoration, with one an image', () => {
  expect(renderToStaticMarkup(<LevelCells low={1} high={2} />)).toContain('aria-hidden="true"');
  const named = renderToStaticMarkup(<LevelCells low={1} high={2} label="Level 1 to 2" />);
  expect(named).toContain('role="img"');
  expect(named).not.toContain('aria-hidden');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CriterionBar, type CriterionBarProps } from '@/components/charts/criterion-bar';
import { marksOf } from '../../fixtures/read-marks';

const draw = (props: Omit<CriterionBarProps, 'label'>): string =>
  renderToStaticMarkup(<CriterionBar {...props} label="Costs" />);

test('CriterionBar: solid to low, hatched to high, needle at the score, hairline beyond', () => {
  const markup = draw({ id: 'costs', score: 65, low: 50, high: 80 });
  expect(marksOf(markup, 'proven')[0]).toMatchObject({ x: 0, width: 50 });
  expect(marksOf(markup, 'open')[0]).toMatchObject({ x: 50, width: 30 });
  expect(marksOf(markup, 'needle')[0]?.x).toBe(65);
  expect(marksOf(markup, 'reach')[0]).toMatchObject({ x: 80, width: 20 });
});

test('CriterionBar: nothing proven draws no solid part', () => {
  expect(marksOf(draw({ id: 'ux', score: 50, low: 0, high: 100 }), 'proven')).toEqual([]);
});

test('CriterionBar: a criterion at 100 has nothing out of reach', () => {
  expect(marksOf(draw({ id: 'ux', score: 100, low: 100, high: 100 }), 'reach')).toEqual([]);
});

test.each([
  [50, 80, 'Costs 65.0, between 50.0 and 80.0'],
  [65, 65, 'Costs 65.0, nothing left open'],
])('CriterionBar: from %d to %d it reads "%s"', (low, high, text) => {
  expect(draw({ id: 'costs', score: 65, low, high })).toContain(`aria-label="${text}"`);
});

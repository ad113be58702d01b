import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StabilityRange, type StabilityRangeProps } from '@/components/charts/stability-range';
import { marksOf } from '../../fixtures/read-marks';

const costs: StabilityRangeProps = {
  id: 'costs',
  weight: 0.15,
  low: 0,
  high: 0.65,
  below: null,
  above: 'Globex',
  label: 'Costs, now 15%: Acme leads up to 65%; above it, Globex takes over.',
};

const draw = (change: Partial<StabilityRangeProps> = {}): string =>
  renderToStaticMarkup(<StabilityRange {...costs} {...change} />);

test('StabilityRange: solid where the leader stays, a box where someone else leads', () => {
  const markup = draw();
  expect(marksOf(markup, 'stays')[0]).toMatchObject({ x: 0, width: 65 });
  expect(marksOf(markup, 'taken')).toHaveLength(1);
  expect(marksOf(markup, 'taken')[0]).toMatchObject({ x: 65, width: 35 });
  expect(marksOf(markup, 'needle')[0]?.x).toBe(15);
  expect(markup).toMatch(/>Globex<\/text>/);
});

test('StabilityRange: the picture has the whole sentence for its name', () => {
  expect(draw()).toContain(`role="img" aria-label="${costs.label}"`);
});

test('StabilityRange: where a tie breaks on both sides nothing is solid', () => {
  const markup = draw({ low: 0.15, high: 0.15, below: 'Acme' });
  expect(marksOf(markup, 'stays')[0]?.width).toBe(0);
  expect(marksOf(markup, 'taken').map(({ x, width }) => [x, width])).toEqual([
    [0, 15],
    [15, 85],
  ]);
});

test('StabilityRange: a name that would be cut off is left to the words', () => {
  expect(draw({ high: 0.95 })).not.toContain('Globex</text>');
  expect(draw({ above: 'The Globex Corporation of Cypress Creek and Sons' })).not.toContain(
    '</text>',
  );
});

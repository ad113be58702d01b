import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  describeStability,
  StabilityRange,
  type StabilityRangeProps,
} from '@/components/charts/stability-range';
import { marksOf } from '../../fixtures/read-marks';

const costs: StabilityRangeProps = {
  id: 'costs',
  weight: 0.15,
  low: 0,
  high: 0.65,
  leader: 'Acme',
  below: null,
  above: 'Globex',
};

test('StabilityRange: solid where the leader stays, a box where someone else leads', () => {
  const markup = renderToStaticMarkup(<StabilityRange {...costs} />);
  expect(marksOf(markup, 'stays')[0]).toMatchObject({ x: 0, width: 65 });
  expect(marksOf(markup, 'taken')).toHaveLength(1);
  expect(marksOf(markup, 'taken')[0]).toMatchObject({ x: 65, width: 35 });
  expect(marksOf(markup, 'needle')[0]?.x).toBe(15);
});

test('describeStability: both ends name who takes over', () => {
  expect(describeStability({ ...costs, low: 0.05, below: 'Initech' })).toBe(
    'Costs, now 15%: Acme leads; below 5%, Initech takes over; above 65%, Globex takes over.',
  );
});

test('describeStability: a leader that nothing moves leads at any weight', () => {
  expect(describeStability({ ...costs, high: 1, above: null })).toBe(
    'Costs, now 15%: Acme leads at any weight.',
  );
});

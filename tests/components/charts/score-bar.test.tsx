import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeScore, ScoreBar, type ScoreBarProps } from '@/components/charts/score-bar';
import { marksOf, readMarks } from '../../fixtures/read-marks';

/** By hand: weights 30, 25, 15, 15, 10, 5 and intervals of an invented provider. */
const criteria = [
  { id: 'liquidity', name: 'Liquidity', proven: 20, open: 10 },
  { id: 'security', name: 'Security', proven: 5, open: 20 },
  { id: 'coverage', name: 'Coverage', proven: 11, open: 4 },
  { id: 'costs', name: 'Costs', proven: 6, open: 6 },
  { id: 'ux', name: 'UX', proven: 8.5, open: 1 },
  { id: 'support', name: 'Support', proven: 2.5, open: 2 },
];
const low = 53;
const high = 96;
const at = (doubt: number): ScoreBarProps => ({
  score: low + (doubt / 100) * (high - low),
  low,
  high,
  criteria,
});
const draw = (props: ScoreBarProps): string => renderToStaticMarkup(<ScoreBar {...props} />);
const widthOf = (markup: string, kind: string): number =>
  marksOf(markup, kind).reduce((sum, mark) => sum + (mark.width ?? 0), 0);

describe('ScoreBar', () => {
  test('ScoreBar: solid widths add up to low, hatched ones to what is open', () => {
    const markup = draw(at(50));
    expect(widthOf(markup, 'proven')).toBeCloseTo(low, 6);
    expect(widthOf(markup, 'open')).toBeCloseTo(high - low, 6);
  });

  test('ScoreBar: the hatched part begins at low and the cap stands at high', () => {
    const markup = draw(at(50));
    expect(marksOf(markup, 'open')[0]?.x).toBeCloseTo(low, 6);
    expect(marksOf(markup, 'cap')[0]?.x).toBeCloseTo(high, 6);
    expect(marksOf(markup, 'reach')[0]).toMatchObject({ x: high, width: 100 - high });
  });

  test.each([
    [0, low],
    [50, 74.5],
    [100, high],
  ])('ScoreBar: at doubt %d the needle stands at %d', (doubt, place) => {
    expect(marksOf(draw(at(doubt)), 'needle')[0]?.x).toBeCloseTo(place, 6);
  });

  test('ScoreBar: doubt moves the needle, never the evidence', () => {
    const evidence = (doubt: number) =>
      readMarks(draw(at(doubt))).filter(({ kind }) => kind !== 'needle');
    expect(evidence(0)).toEqual(evidence(100));
  });

  test('ScoreBar: criteria keep the rubric’s order in both parts', () => {
    const order = criteria.map(({ id }) => id);
    const markup = draw(at(50));
    expect(marksOf(markup, 'proven').map((mark) => mark.criterion)).toEqual(order);
    expect(marksOf(markup, 'open').map((mark) => mark.criterion)).toEqual(order);
  });

  test('ScoreBar: a settled score has no hatch and no cap', () => {
    const settled = criteria.map((part) => ({ ...part, open: 0 }));
    const markup = draw({ score: low, low, high: low, criteria: settled });
    expect(marksOf(markup, 'open')).toEqual([]);
    expect(marksOf(markup, 'cap')).toEqual([]);
    expect(markup).not.toContain('<pattern');
  });

  test('ScoreBar: every hatch has an id of its own, even with two bars on a page', () => {
    const markup = renderToStaticMarkup(
      <>
        <ScoreBar {...at(50)} />
        <ScoreBar {...at(50)} />
      </>,
    );
    const ids = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    for (const id of ids) expect(markup).toContain(`fill="url(#${id})"`);
  });

  test('ScoreBar: it is an image whose name says all its figures', () => {
    const markup = draw({ ...at(50), label: 'Acme Custody' });
    expect(markup).toMatch(/^<svg role="img"/);
    expect(markup).toContain(
      'aria-label="Acme Custody. Score 74.5, between 53.0 and 96.0. Proven: liquidity 20.0, security 5.0, coverage 11.0, costs 6.0, UX 8.5, support 2.5."',
    );
  });
});

test('describeScore: a settled score says that nothing is left open', () => {
  const text = describeScore({
    score: 40,
    low: 40,
    high: 40,
    criteria: [{ id: 'costs', name: 'Costs', proven: 40, open: 0 }],
  });
  expect(text).toBe('Score 40.0, nothing left open. Proven: costs 40.0.');
});

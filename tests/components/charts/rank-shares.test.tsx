import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RankShares } from '@/components/charts/rank-shares';

const draw = (shares: readonly number[]): string =>
  renderToStaticMarkup(<RankShares shares={shares} rank={2} largest={0.8} />);

const heights = (markup: string): number[] =>
  [...markup.matchAll(/data-mark="share"[^>]*height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );

test('RankShares: heights are in proportion to the largest share of the page', () => {
  const [first = 0, second = 0] = heights(draw([0.2, 0.8]));
  expect(second / first).toBeCloseTo(4, 6);
  expect(heights(draw([0.4, 0.4]))[0]).toBeCloseTo(second / 2, 6);
});

test('RankShares: a rank that was never drawn has no height and is not read out', () => {
  const markup = draw([0, 1]);
  expect(heights(markup)[0]).toBe(0);
  expect(markup).toContain('aria-label="Rank in simulations: rank 2 in 100%"');
});

test('RankShares: only the own rank is in ink', () => {
  const markup = draw([0.3, 0.3, 0.4]);
  expect(markup.match(/class="mark-needle"/g)).toHaveLength(1);
  expect(markup.match(/class="mark-share"/g)).toHaveLength(2);
});

test('RankShares: shares of an earlier mandate are outlines, the own rank among them', () => {
  const markup = renderToStaticMarkup(
    <RankShares shares={[0.3, 0.7]} rank={1} largest={0.7} outlined />,
  );
  expect(markup.match(/class="mark-outline"/g)).toHaveLength(2);
  expect(markup).not.toContain('mark-needle');
});

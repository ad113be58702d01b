import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { Chart, Shape } from '@/lib/charts/chart';
import { buildMatrixChart } from '@/lib/charts/matrix-chart';
import { buildScoreChart } from '@/lib/charts/score-chart';
import { toSvg } from '@/lib/charts/to-svg';
import { formatRange, formatScore } from '@/lib/format';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { assessLink } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { factorIds } from '@/lib/rubric/ids';

const settled = record(factorIds, () => ({ low: 3, high: 3 }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      name: 'Acme Custody',
      shortName: 'Acme & Sons <1>',
      regions: { eu: { status: 'yes' } },
    }),
    makeProvider({
      slug: 'birch',
      name: 'Birch Custody',
      shortName: 'Birch',
      findings: { ...settled, 'security.insurance': { low: 0, high: 4 } },
      regions: { eu: { status: 'yes' } },
    }),
    makeProvider({
      slug: 'cedar',
      name: 'Cedar Custody',
      shortName: 'Cedar',
      findings: settled,
      regions: { eu: { status: 'no', note: 'It left the EU.' } },
    }),
  ],
});

const link = 'https://custody.example/?region=eu&insurance=yes&edition=0123456789abcdef';

function draw(build: (charted: Parameters<typeof buildScoreChart>[0]) => Chart, query: string) {
  const assessment = assessLink(catalogue, query);
  const view = buildRanking(assessment);
  return { view, assessment, chart: build({ view, assessment, link }) };
}

const textsOf = ({ shapes }: Chart): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const boxesOf = ({ shapes }: Chart) =>
  shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));

const builders = [
  ['scores', buildScoreChart],
  ['matrix', buildMatrixChart],
] as const;

const mandate = 'region=eu&insurance=yes&weights=1,2,3,4,5,6';

describe.each(builders)('the chart of %s', (_, build) => {
  it.each(['', mandate, `${mandate}&open=together`, 'region=us,uk,ch', 'q=nothing-like-it'])(
    '%s: stays inside its frame, and no line lies on another',
    (query) => {
      const { chart } = draw(build, query);
      const places = new Set<string>();
      for (const shape of chart.shapes) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeGreaterThanOrEqual(0);
        expect(bottomOf(shape)).toBeLessThanOrEqual(chart.height);
        if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(chart.width);
        if (shape.kind !== 'text') continue;
        const place = `${shape.x} ${shape.y}`;
        expect(places.has(place), `${shape.text} at ${place}`).toBe(false);
        places.add(place);
      }
    },
  );

  it('says its answer, mandate, edition, address, what it is not, and the set of its chances', () => {
    const { chart, view, assessment } = draw(build, mandate);
    const said = textsOf(chart).join(' ');
    const answer = view.answer.map(({ text }) => text).join('');
    expect(said).toContain(answer);
    expect(said).toContain('Mandate: EU · insurance. The mandate’s weights');
    expect(said).toContain(`Edition 23 Nov 2026, ${assessment.model.edition.hash.slice(0, 8)}`);
    expect(said.replaceAll(' ', '')).toContain(link);
    expect(said).toContain('For research and education, not financial advice.');
    expect(said).toContain('Chances out of 100 simulations among');
    expect(chart.description).toContain(answer);
  });

  it('names each provider once, in the groups of the mandate, with what is open', () => {
    const { chart } = draw(build, mandate);
    const texts = textsOf(chart);
    for (const one of ['Acme', 'Birch', 'Cedar']) {
      expect(texts.filter((text) => text.startsWith(one))).toHaveLength(1);
    }
    expect(texts.find((text) => text.startsWith('Ruled out ·'))).toBe('Ruled out · 1');
    expect(texts.join(' ')).toMatch(/Ask: .*insurance/);
  });

  it('is a well-formed document without script or anything to fetch, whatever a name holds', () => {
    const svg = toSvg(draw(build, mandate).chart);
    const problems: string[] = [];
    const document = new DOMParser({ onError: (_level, message) => problems.push(message) });
    const root = document.parseFromString(svg, 'image/svg+xml').documentElement;
    expect(problems).toEqual([]);
    expect(root?.getAttribute('role')).toBe('img');
    expect(svg).toContain('Acme &amp; Sons &lt;1&gt;');
    expect(svg).not.toMatch(/<script|<style|href|@import|\son\w+=/i);
  });
});

const bottomOf = (shape: Shape): number => shape.y + (shape.kind === 'box' ? shape.height : 0);

describe('buildScoreChart', () => {
  it('prints score and range, and its bar is as long as they say', () => {
    const { chart, view } = draw(buildScoreChart, '');
    const texts = textsOf(chart);
    for (const { score, low, high } of view.rows) {
      expect(texts).toContain(formatScore(score));
      expect(texts).toContain(formatRange(low, high));
    }
    // 460 units stand for 100 points. Birch leaves its insurance open, a quarter of ten points.
    const birch = view.rows.find(({ slug }) => slug === 'birch');
    const hatched = boxesOf(chart).filter((box) => box.look === 'hatched' && box.height === 8);
    expect((birch?.high ?? 0) - (birch?.low ?? 0)).toBeCloseTo(2.5, 9);
    expect(hatched.some(({ width }) => Math.abs(width - 4.6 * 2.5 + 1.5) < 1e-6)).toBe(true);
  });

  it('puts the rank that an open one would have into a dashed box', () => {
    const { chart, view } = draw(buildScoreChart, mandate);
    const dashed = boxesOf(chart).filter(({ look }) => look === 'dashed');
    expect(dashed).toHaveLength(view.open.length);
  });
});

describe('buildMatrixChart', () => {
  it('has a cell with its level for each finding, and frames those that a requirement hangs on', () => {
    const { chart, view } = draw(buildMatrixChart, mandate);
    const levels = textsOf(chart).filter((text) => text === '3');
    const rows = [...view.rows, ...view.open, ...view.ruledOut];
    const found = rows.flatMap(({ contributions }) => contributions.map((part) => part.levels));
    const settledAt3 = found.filter(({ low, high }) => low === 3 && high === 3).length;
    // One more stands in the key; ranks of three are none here.
    expect(levels).toHaveLength(settledAt3 + 1);
    const asked = boxesOf(chart).filter(({ look }) => look === 'frame');
    expect(asked.length).toBeGreaterThan(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { buildRobustness } from '@/lib/robustness/build-robustness';
import type { FirstChanges } from '@/lib/robustness/weight-changes';
import type { RankingParams } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { rankingParams } from '@/tests/lib/url/arbitraries';
import { drawsOf, makeModel, paramsOf } from './make-order';

function changesOf(model: AssessmentModel, params: RankingParams = paramsOf(model)): FirstChanges {
  const { content } = buildRobustness(assess(model, params, { draws: drawsOf(model, params) }));
  return content.kind === 'order' ? content.changes : { possible: [], impossible: null };
}

/** The ranking that a link opens. */
function openLink(model: AssessmentModel, href: string) {
  const { params, notices } = parseRankingParams(
    new URL(href, 'http://site.example').searchParams,
    {
      slugs: model.providers.map(({ slug }) => slug),
      publishedWeights: publishedWeights(model.criteria),
    },
  );
  expect(notices).toEqual([]);
  return { params, rows: buildRanking(assess(model, params, { draws: null })).rows };
}

describe('listFirstChanges', () => {
  /**
   * By hand, weights 50 and five times 10. acme has level 3 everywhere; birch 4 on costs, 2 elsewhere.
   * birch minus acme is +25 on costs and −25 elsewhere: it needs half of all weight on costs. 40
   * points of weight move there, 80 percentage points counting both sides; cedar never gets ahead.
   */
  const model = makeModel({
    acme: { rest: 3 },
    birch: { rest: 2, costs: 4 },
    cedar: { rest: 1 },
    dogwood: { rest: 2, costs: 3 },
  });

  it('gives the change of the worksheet', () => {
    const [change, ...others] = changesOf(model).possible;
    expect(others).toEqual([]);
    expect(change).toMatchObject({ slug: 'birch', rank: 2, tied: false, pFirst: 0 });
    expect(change?.percentagePoints).toBeCloseTo(80, 9);
    const costs = change?.shares.find(({ id }) => id === 'costs');
    expect(costs?.before).toBeCloseTo(0.1, 12);
    expect(costs?.after).toBeCloseTo(0.5, 9);
  });

  it('says whom no weights put first', () => {
    expect(changesOf(model).impossible).toBe(
      'No weights put dogwood or cedar first at a credit for unknowns of 50.',
    );
  });

  it('says where an answer could do what no weights can', () => {
    const open = makeModel({ acme: { rest: 3 }, birch: { liquidity: [0, 4] } });
    const start = paramsOf(open);
    const weights = { ...start.mandate.weights, liquidity: 900 };
    const mandate = { ...start.mandate, weights, doubt: 0 };
    const { possible, impossible } = changesOf(open, { ...start, mandate });
    expect(possible).toEqual([]);
    expect(impossible).toMatch(
      /^No weights put birch first at a credit for unknowns of 0\. Answers to open questions could: in the simulations, which take every open level, birch is first in \d%\.$/,
    );
  });

  it('leaves out those who share the first rank', () => {
    const tied = makeModel({ acme: {}, birch: {}, cedar: { rest: 1 } });
    expect(changesOf(tied)).toEqual({
      possible: [],
      impossible: 'No weights put cedar first at a credit for unknowns of 50.',
    });
  });

  it('tells of a change even where it is too small to be printed', () => {
    const near = makeModel({
      acme: { rest: 2, costs: 3 },
      birch: { rest: 2, ux: 3 },
    });
    const start = paramsOf(near);
    const weights = { ...start.mandate.weights, costs: 10.0001 };
    const [change] = changesOf(near, { ...start, mandate: { ...start.mandate, weights } }).possible;
    expect(change?.percentagePoints).toBeGreaterThan(0);
    expect(change?.percentagePoints).toBeLessThan(0.01);
    expect(change?.shares).toEqual([]);
  });
});

describe('the link of a smallest change', () => {
  it('opens the ranking under the same mandate with the provider first', () => {
    const model = makeModel({
      acme: { rest: 3 },
      birch: { rest: 2, costs: 4, ux: 3 },
      cedar: { rest: 1 },
    });
    const start = paramsOf(model);
    const params: RankingParams = {
      ...start,
      q: 'acme',
      sort: 'name',
      shortlist: ['cedar'],
      mandate: { ...start.mandate, requirements: ['region:eu'], doubt: 40, spread: 10 },
    };
    const [change] = changesOf(model, params).possible;
    const opened = openLink(model, change?.href ?? '');
    expect(opened.params).toMatchObject({
      q: '',
      sort: 'score',
      shortlist: ['cedar'],
      mandate: { requirements: ['region:eu'], doubt: 40, spread: 10 },
    });
    expect(opened.rows.find(({ slug }) => slug === 'birch')?.rank).toBe(1);
  });

  it('is short where short weights will do', () => {
    const model = makeModel({ acme: { rest: 3 }, birch: { rest: 2, costs: 4 } });
    const [change] = changesOf(model).possible;
    expect(change?.href).toMatch(/^\/\?weights=(\d+(\.\d{1,2})?,?){6}$/);
  });

  it('puts first whoever it says, under any mandate', () => {
    fc.assert(
      fc.property(catalogues, rankingParams, (catalogue, drawn) => {
        const model = toAssessmentModel(catalogue);
        const slugs = model.providers.map(({ slug }) => slug);
        const params = {
          ...drawn,
          edition: null,
          shortlist: drawn.shortlist.filter((slug) => slugs.includes(slug)),
        };
        for (const { slug, href } of changesOf(model, params).possible) {
          expect(openLink(model, href).rows.find((row) => row.slug === slug)?.rank).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

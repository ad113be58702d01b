import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { makeDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import {
  buildRobustness,
  type Order,
  type RobustnessView,
} from '@/lib/robustness/build-robustness';
import type { NoOrder } from '@/lib/robustness/no-order';
import type { RankingParams } from '@/lib/url/mandate';
import { withRequirement } from '@/lib/url/change-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { rankingParams } from '@/tests/lib/url/arbitraries';
import { type Draft, drawsOf, makeModel, paramsOf, toText } from './make-order';

const viewOf = (model: AssessmentModel, params: RankingParams = paramsOf(model)): RobustnessView =>
  buildRobustness(assess(model, params, { draws: drawsOf(model, params) }));

function orderOf({ content }: RobustnessView): Order {
  if (content.kind !== 'order') throw new Error('expected an order');
  return content;
}

function noOrderOf({ content }: RobustnessView): NoOrder {
  if (content.kind !== 'no-order') throw new Error('expected no order');
  return content;
}

const open: Draft = { liquidity: [1, 4], rest: [1, 3] };
const model = makeModel({
  acme: { rest: 3, liquidity: [2, 4] },
  birch: open,
  cedar: { rest: 2 },
  dogwood: { rest: [0, 3] },
});

describe('buildRobustness', () => {
  it('shows the very figures of the draws, in the order of the ranking', () => {
    const draws = drawsOf(model);
    const { acceptability, pairwise } = orderOf(viewOf(model));
    const ranked = buildRanking(assess(model, paramsOf(model), { draws: null })).rows.map(
      ({ slug }) => slug,
    );
    expect(acceptability.rows.map(({ slug }) => slug)).toEqual(ranked);
    for (const row of acceptability.rows) {
      const { shares, expectedRank, likelyBest, likelyWorst } = draws.chancesOf(row.slug) ?? {};
      expect(row).toMatchObject({ shares, expectedRank, likelyBest, likelyWorst });
    }
    expect(pairwise.rows.map(({ chances }) => chances)).toEqual(
      ranked.map((slug) =>
        ranked.map((other) => (slug === other ? null : draws.chanceAhead(slug, other))),
      ),
    );
  });

  it('is plain data, for a browser to hold', () => {
    const view = viewOf(model);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('the order, search and view of the ranking’s own page change nothing', () => {
    const params = paramsOf(model);
    const other: RankingParams = { ...params, q: 'cedar', sort: 'name' };
    expect(viewOf(model, other)).toEqual(viewOf(model, params));
  });

  it('links keep the mandate, and data are asked for by what decides the figures alone', () => {
    const params: RankingParams = {
      ...withRequirement(paramsOf(model), 'region:eu', true),
      view: 'numbers',
      shortlist: ['birch'],
      edition: '0123456789abcdef',
    };
    const { links, content } = viewOf(model, params);
    const state = 'region=eu&view=numbers&shortlist=birch&edition=0123456789abcdef';
    expect(links).toEqual({
      ranking: `/?${state}`,
      method: `/method?${state}#draws`,
      json: '/api/v1/robustness?region=eu&edition=0123456789abcdef',
    });
    expect(content).toMatchObject({ kind: 'order' });
    expect(orderOf(viewOf(model, params)).acceptability.rows[0]?.href).toBe(
      `/providers/acme?${state}`,
    );
  });

  it('settled evidence without a spread gives certainties', () => {
    const settled = makeModel({ acme: { rest: 3 }, birch: {}, cedar: { rest: 1 } });
    const params = paramsOf(settled);
    const view = viewOf(settled, { ...params, mandate: { ...params.mandate, spread: 0 } });
    expect(toText(view.answer)).toBe(
      '**acme is first in every case that the evidence allows**. cedar is last in 100% of them. No single weight would change the lead.',
    );
    const { acceptability } = orderOf(view);
    expect(acceptability.rows.map(({ shares }) => shares)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(acceptability.rows.every(({ bands }) => bands.length === 0)).toBe(true);
  });

  it('ties everywhere share every rank and nobody is told from anybody', () => {
    const tied = makeModel({ acme: {}, birch: {}, cedar: {}, dogwood: {} });
    const { acceptability, leader, topThree, changes } = orderOf(viewOf(tied));
    for (const row of acceptability.rows) {
      expect(row).toMatchObject({ rank: 1, tied: true, shares: [0.25, 0.25, 0.25, 0.25] });
      expect(row.bands).toEqual(['a']);
    }
    expect(leader.tie).toBeNull();
    expect(leader.rows[0]?.reading).toBe(
      'acme, birch, cedar and dogwood lead together at any weight',
    );
    expect(topThree?.rows[0]?.reading).toBe('They stay at any weight');
    expect(changes).toEqual({ possible: [], impossible: null });
  });

  it('with three ranked nobody is outside the first three', () => {
    const three = makeModel({ acme: { rest: 3 }, birch: {}, cedar: { rest: 1 } });
    expect(orderOf(viewOf(three)).topThree).toBeNull();
  });

  it('draws that were made among others are refused', () => {
    const other = makeModel({ acme: {}, birch: {} });
    expect(() =>
      buildRobustness(assess(model, paramsOf(model), { draws: drawsOf(other) })),
    ).toThrow('what the draws say of "cedar" is missing');
  });

  it('changed levels give changed figures, for the same call', () => {
    const levels = model.providers.find(({ slug }) => slug === 'acme')?.levels ?? {};
    const changed: AssessmentModel = {
      ...model,
      providers: model.providers.map((one) => (one.slug === 'cedar' ? { ...one, levels } : one)),
    };
    const [first, second] = orderOf(viewOf(changed)).acceptability.rows;
    expect([first?.slug, second?.slug, first?.tied]).toEqual(['acme', 'cedar', true]);
  });

  it('holds for any catalogue and any mandate', () => {
    fc.assert(
      fc.property(catalogues, rankingParams, (catalogue, drawn) => {
        const any = toAssessmentModel(catalogue);
        const view = viewOf(any, { ...drawn, shortlist: [], edition: null });
        expect(toText(view.answer)).not.toMatch(/undefined|NaN|Infinity/);
        const { ranked } = buildRanking(assess(any, drawn, { draws: null })).totals;
        expect(view.content.kind).toBe(ranked < 2 ? 'no-order' : 'order');
        expect(JSON.stringify(view)).not.toMatch(/undefined|NaN/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('buildRobustness without an order', () => {
  const catalogue = makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', regions: { eu: { status: 'yes' }, uk: { status: 'no' } } }),
      makeProvider({ slug: 'birch', regions: { eu: { status: 'no' }, uk: { status: 'yes' } } }),
      makeProvider({ slug: 'cedar', regions: { eu: { status: 'no' }, uk: { status: 'yes' } } }),
    ],
  });
  const few = toAssessmentModel(catalogue);
  const inEurope = withRequirement(paramsOf(few), 'region:eu', true);

  it('nobody is ranked: the cheapest way back comes first', () => {
    const view = viewOf(few, withRequirement(inEurope, 'region:uk', true));
    expect(noOrderOf(view)).toEqual({
      kind: 'no-order',
      title: 'No provider meets every requirement.',
      messages: ['Dropping EU brings back 2 of 3.', 'Dropping UK brings back 1 of 3.'],
      ways: [
        { button: 'Drop EU', href: '/robustness?region=uk' },
        { button: 'Drop UK', href: '/robustness?region=eu' },
        { button: 'Reset mandate', href: '/robustness' },
      ],
    });
  });

  it('one is ranked: there is no order to be sure of', () => {
    const view = viewOf(few, inEurope);
    expect(toText(view.answer)).toContain('acme custody is the only one shown to meet all');
    expect(noOrderOf(view)).toMatchObject({
      title: 'One provider is ranked, so there is no order to be sure of.',
      messages: ['Dropping EU brings back 2 of 2.'],
      ways: [{ button: 'Drop EU', href: '/robustness' }, { button: 'Reset mandate' }],
    });
  });

  it('one meets all and others are open: each is told, and the link that ranks all is offered', () => {
    const model = toAssessmentModel(
      makeCatalogue({
        providers: [
          makeProvider({ slug: 'acme', regions: { eu: { status: 'yes' } } }),
          makeProvider({ slug: 'birch', shortName: 'Birch' }),
        ],
      }),
    );
    const view = viewOf(model, withRequirement(paramsOf(model), 'region:eu', true));
    expect(noOrderOf(view)).toMatchObject({
      messages: ['One more has something open. It is ranked apart until it is shown to meet all.'],
      ways: [
        { button: 'Rank the open ones too', href: '/robustness?region=eu&open=together' },
        { button: 'Reset mandate', href: '/robustness' },
      ],
    });
    expect(view.open).toMatchObject([
      {
        slug: 'birch',
        ask: 'EU',
        wouldRank: 'Would rank first of 2',
        href: '/providers/birch?region=eu',
      },
    ]);
  });

  it('names the set that the order is of, and lists the open ones apart', () => {
    const model = toAssessmentModel(
      makeCatalogue({
        providers: [
          makeProvider({ slug: 'acme', regions: { eu: { status: 'yes' } } }),
          makeProvider({ slug: 'birch', regions: { eu: { status: 'yes' } } }),
          makeProvider({ slug: 'cedar' }),
        ],
      }),
    );
    const asked = withRequirement(paramsOf(model), 'region:eu', true);
    const view = viewOf(model, asked);
    expect(toText(view.answer)).toMatch(/^Among the two that meet all, /);
    expect(view.content).toMatchObject({ acceptability: { rows: { length: 2 } } });
    expect(view.open.map(({ slug }) => slug)).toEqual(['cedar']);

    const together = { ...asked, mandate: { ...asked.mandate, open: 'together' as const } };
    expect(toText(viewOf(model, together).answer)).toContain('Among the three not ruled out, ');
    expect(viewOf(model, together).open).toEqual([]);
  });

  it('an edition with one provider has no way to more', () => {
    const alone = makeModel({ acme: {} });
    expect(noOrderOf(viewOf(alone))).toMatchObject({
      messages: ['This edition holds no other.'],
      ways: [],
    });
  });

  it('an edition without providers has none', () => {
    const none = toAssessmentModel(makeCatalogue({ providers: [] }));
    const view = buildRobustness(
      assess(none, paramsOf(none), {
        draws: makeDraws(none, { members: [], candidates: [] }, paramsOf(none).mandate),
      }),
    );
    expect(noOrderOf(view).messages).toEqual(['This edition holds no other.']);
  });
});

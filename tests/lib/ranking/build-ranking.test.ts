import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { sortKeys } from '@/lib/url/mandate';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { withRequirement } from '@/lib/url/change-params';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

/** All findings settled at one level, so that the score is 25 × level. */
const settledAt = (level: number) => record(factorIds, () => ({ low: level, high: level }));

const acme = makeProvider({
  slug: 'acme',
  name: 'Acme Custody',
  findings: settledAt(3),
  regions: { eu: { status: 'yes' }, uk: { status: 'no', note: 'It left the UK in 2025.' } },
});
const birch = makeProvider({
  slug: 'birch',
  name: 'Birch Custody',
  // liquidity.venues weighs 50% / 3: low 50 − 16.67, high 50 + 33.33 × ½, at doubt 50 back to 50.
  findings: { ...settledAt(2), 'liquidity.venues': { low: 0, high: 4 } },
  regions: { eu: { status: 'limited', note: 'Professional clients only.' } },
});
const cedar = makeProvider({
  slug: 'cedar',
  name: 'Cedar Custody',
  findings: settledAt(2),
  regions: { eu: { status: 'no', note: 'It left the EU in 2026.' } },
  changes: [
    {
      date: '2026-03',
      headline: 'Left the EU',
      what: 'It left.',
      decides: ['region:eu', 'staking'],
      lead: true,
      sources: [],
    },
  ],
});

const model = toAssessmentModel(makeCatalogue({ providers: [acme, birch, cedar] }));
const start = defaultParams(publishedWeights(model.criteria));
const inEurope = withRequirement(start, 'region:eu', true);
const rankOf = (view: ReturnType<typeof buildRanking>) =>
  Object.fromEntries(view.rows.map(({ slug, rank }) => [slug, rank]));

describe('buildRanking', () => {
  it('gives the scores of the worksheet', () => {
    const view = buildRanking(assess(model, start, { draws: null }));
    expect(view.rows.map(({ slug, rank, tied }) => [slug, rank, tied])).toEqual([
      ['acme', 1, false],
      ['birch', 2, true],
      ['cedar', 2, true],
    ]);
    const [first, second, third] = view.rows;
    expect(first).toMatchObject({ score: 75, low: 75, high: 75, bestRank: 1, worstRank: 1 });
    expect(second?.score).toBeCloseTo(50, 9);
    expect(second?.low).toBeCloseTo(50 - 50 / 6, 9);
    expect(second?.high).toBeCloseTo(50 + 50 / 6, 9);
    expect(second).toMatchObject({ bestRank: 2, worstRank: 3 });
    expect(third).toMatchObject({ score: 50, bestRank: 2, worstRank: 3 });
  });

  it('a failed requirement rules out and the rest are ranked among themselves', () => {
    const view = buildRanking(assess(model, inEurope, { draws: null }));
    expect(rankOf(view)).toEqual({ acme: 1, birch: 2 });
    expect(view.rows.map(({ tied }) => tied)).toEqual([false, false]);
    expect(view.ruledOut).toHaveLength(1);
    expect(view.ruledOut[0]).toMatchObject({ slug: 'cedar', score: 50, low: 50, high: 50 });
  });

  it('tells which requirement ruled out, why, and how to drop it', () => {
    const [row] = buildRanking(assess(model, inEurope, { draws: null })).ruledOut;
    expect(row?.failed).toEqual([
      expect.objectContaining({
        id: 'region:eu',
        chip: 'EU fails',
        requirement: 'EU required',
        sentence: 'It left the EU in 2026.',
        dropText: 'Drop EU requirement',
        dropParams: start,
        bringsBack: true,
      }),
    ]);
  });

  it('a provider that fails two requirements comes back only without both', () => {
    const one = toAssessmentModel(
      makeCatalogue({
        providers: [makeProvider({ regions: { eu: { status: 'no' }, uk: { status: 'no' } } })],
      }),
    );
    const [row] = buildRanking(
      assess(one, withRequirement(inEurope, 'region:uk', true), { draws: null }),
    ).ruledOut;
    expect(row?.failed.map(({ bringsBack }) => bringsBack)).toEqual([false, false]);
  });

  it('an open requirement puts a provider apart, as a question', () => {
    const view = buildRanking(
      assess(model, withRequirement(start, 'staking', true), { draws: null }),
    );
    expect(view.totals).toMatchObject({ meets: 0, open: 3, ruledOut: 0 });
    expect(view.rows[0]?.gates).toEqual([
      expect.objectContaining({ id: 'staking', outcome: 'open', chip: 'Staking open' }),
    ]);
  });

  it('a change is decisive only for the requirements of this mandate', () => {
    const change = (params = start) =>
      buildRanking(assess(model, params, { draws: null })).rows.find(({ slug }) => slug === 'cedar')
        ?.change?.decides;
    expect(change()).toEqual([]);
    expect(change(withRequirement(start, 'staking', true))).toEqual(['staking']);
    expect(
      buildRanking(assess(model, inEurope, { draws: null })).ruledOut[0]?.change?.decides,
    ).toEqual(['region:eu']);
  });

  it('regions tell their status, their note and whether they are required', () => {
    const row = buildRanking(assess(model, inEurope, { draws: null })).rows.find(
      ({ slug }) => slug === 'birch',
    );
    expect(row?.regions.find(({ id }) => id === 'eu')).toEqual({
      id: 'eu',
      status: 'limited',
      note: 'Professional clients only.',
      required: true,
    });
    expect(row?.regions.find(({ id }) => id === 'us')).toMatchObject({
      status: 'unknown',
      required: false,
    });
  });

  it('lists open findings widest first and leaves out those that weigh nothing', () => {
    const open = makeProvider({
      findings: {
        ...settledAt(2),
        'ux.api': { low: 1, high: 2 },
        'liquidity.prime': { low: 2, high: 4 },
        'support.sla': { low: 0, high: 4 },
      },
    });
    const one = toAssessmentModel(makeCatalogue({ providers: [open] }));
    const weights = { ...start.mandate.weights, support: 0 };
    const [row] = buildRanking(
      assess(one, { ...start, mandate: { ...start.mandate, weights } }, { draws: null }),
    ).rows;
    expect(row?.openFindings.map(({ factor, low, high }) => [factor, low, high])).toEqual([
      ['liquidity.prime', 2, 4],
      ['ux.api', 1, 2],
    ]);
    expect(row?.openFindings[0]?.name).toBe('Factor liquidity.prime');
  });

  it('the order of the list changes no rank', () => {
    const orders = Object.fromEntries(
      sortKeys.map((sort) => {
        const view = buildRanking(assess(model, { ...start, sort }, { draws: null }));
        expect(rankOf(view)).toEqual({ acme: 1, birch: 2, cedar: 2 });
        return [sort, view.rows.map(({ slug }) => slug)];
      }),
    );
    expect(orders).toMatchObject({
      score: ['acme', 'birch', 'cedar'],
      name: ['acme', 'birch', 'cedar'],
      low: ['acme', 'cedar', 'birch'],
      high: ['acme', 'birch', 'cedar'],
      article: ['acme', 'birch', 'cedar'],
    });
  });

  it('the search marks what it finds and changes no rank', () => {
    const view = buildRanking(assess(model, { ...inEurope, q: 'birch' }, { draws: null }));
    expect(view.rows.map(({ slug, rank, matchesSearch }) => [slug, rank, matchesSearch])).toEqual([
      ['acme', 1, false],
      ['birch', 2, true],
    ]);
    expect(view.totals).toMatchObject({ matching: 1, matchingRuledOut: 0 });
  });

  it('the shortlist keeps its order and counts what is still to be asked', () => {
    const view = buildRanking(
      assess(model, { ...inEurope, shortlist: ['cedar', 'birch'] }, { draws: null }),
    );
    expect(view.shortlist).toMatchObject({
      entries: [
        { slug: 'cedar', name: 'Cedar Custody', group: 'ruled-out' },
        { slug: 'birch', name: 'Birch Custody', group: 'meets', rank: 2 },
      ],
      openRequirements: 0,
      openFindings: 1,
    });
    expect(view.rows.map(({ onShortlist }) => onShortlist)).toEqual([false, true]);
  });

  it('whom the mandate rules out is asked nothing', () => {
    const open = makeProvider({ slug: 'open', regions: { eu: { status: 'no' } } });
    const opened = toAssessmentModel(makeCatalogue({ providers: [acme, open] }));
    const countOf = (params: typeof start) =>
      buildRanking(assess(opened, { ...params, shortlist: ['open'] }, { draws: null })).shortlist;
    expect(countOf(start)).toMatchObject({ openRequirements: 0, openFindings: 22 });
    expect(countOf(withRequirement(inEurope, 'staking', true))).toMatchObject({
      openRequirements: 0,
      openFindings: 0,
    });
  });

  it('weights that are all zero are an error of the caller', () => {
    const zero = { liquidity: 0, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
    expect(() =>
      buildRanking(
        assess(model, { ...start, mandate: { ...start.mandate, weights: zero } }, { draws: null }),
      ),
    ).toThrow(RangeError);
  });
});

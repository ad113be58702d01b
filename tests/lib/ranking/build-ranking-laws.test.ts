import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { AssessmentModel } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { withRequirement } from '@/lib/url/change-params';
import { rankingParams } from '@/tests/lib/url/arbitraries';
import { catalogues } from './arbitraries';

const rankOf = (view: ReturnType<typeof buildRanking>) =>
  Object.fromEntries(view.rows.map(({ slug, rank }) => [slug, rank]));

describe('laws of buildRanking', () => {
  // Each run ranks up to fifteen mandates, so thirty runs are several hundred rankings.
  const cases = fc.tuple(
    catalogues.map((catalogue) => toAssessmentModel(catalogue)),
    rankingParams,
  );

  it('every provider is ranked, open or ruled out', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        const view = buildRanking(assess(anyModel, params, { draws: null }));
        const seen = [...view.rows, ...view.open, ...view.ruledOut].map(({ slug }) => slug);
        expect(seen.toSorted()).toEqual(anyModel.providers.map(({ slug }) => slug).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('requirements never change a score', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        const open = { ...params, mandate: { ...params.mandate, regions: [], requirements: [] } };
        const scores = ({ rows, open: apart, ruledOut }: ReturnType<typeof buildRanking>) =>
          new Map(
            [...rows, ...apart, ...ruledOut].map(({ slug, score, low, high }) => [
              slug,
              [score, low, high],
            ]),
          );
        expect(scores(buildRanking(assess(anyModel, params, { draws: null })))).toEqual(
          scores(buildRanking(assess(anyModel, open, { draws: null }))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('dropping a requirement never rules anyone out, and leaves whoever meets all', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        // Where nobody meets all, the open ones are ranked instead, so ranks alone say nothing of groups.
        const groupsOf = (asked: typeof params) => {
          const { ranked, open, ruledOut } = assess(anyModel, asked, { draws: null });
          const meets = [...ranked, ...open].filter(({ group }) => group === 'meets');
          return [meets, ruledOut].map((group) => group.map(({ slug }) => slug));
        };
        const [meets, ruledOut] = groupsOf(params);
        for (const gate of params.mandate.requirements) {
          const [stillMeets, stillOut] = groupsOf(withRequirement(params, gate, false));
          expect(stillMeets).toEqual(expect.arrayContaining(meets ?? []));
          expect(ruledOut).toEqual(expect.arrayContaining(stillOut ?? []));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a link that is said to bring a provider back does', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        for (const row of buildRanking(assess(anyModel, params, { draws: null })).ruledOut) {
          for (const failed of row.failed) {
            const { rows } = buildRanking(assess(anyModel, failed.dropParams, { draws: null }));
            expect(rows.some(({ slug }) => slug === row.slug)).toBe(failed.bringsBack);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('each way back brings back as many as it says, the best one first', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        const { empty } = buildRanking(assess(anyModel, params, { draws: null }));
        fc.pre(empty?.kind === 'none-passes');
        const counts = empty.ways.map(({ params: changed, bringsBack }) => {
          expect(buildRanking(assess(anyModel, changed, { draws: null })).rows).toHaveLength(
            bringsBack,
          );
          return bringsBack;
        });
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
      { numRuns: 30 },
    );
  });

  it('criteria add up to the score, and open findings to the width of its interval', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        for (const row of buildRanking(assess(anyModel, params, { draws: null })).rows) {
          const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
          expect(sum(row.criteria.map(({ points }) => points))).toBeCloseTo(row.score, 9);
          expect(sum(row.openFindings.map(({ points }) => points))).toBeCloseTo(
            row.high - row.low,
            9,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('order, search, view and shortlist change no rank', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        const plainest = {
          ...params,
          sort: 'score' as const,
          q: '',
          view: 'bars' as const,
          shortlist: [],
        };
        expect(rankOf(buildRanking(assess(anyModel, params, { draws: null })))).toEqual(
          rankOf(buildRanking(assess(anyModel, plainest, { draws: null }))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('the browser, which gets the model as text, sees what the server sees', () => {
    fc.assert(
      fc.property(cases, ([anyModel, params]) => {
        // The search stays behind, and what it finds goes with the page.
        const received: AssessmentModel = {
          ...structuredClone({ ...anyModel, search: null }),
          search: anyModel.search,
        };
        expect(buildRanking(assess(received, params, { draws: null }))).toEqual(
          buildRanking(assess(anyModel, params, { draws: null })),
        );
      }),
      { numRuns: 30 },
    );
  });
});

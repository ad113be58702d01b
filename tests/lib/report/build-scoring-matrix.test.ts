import { describe, expect, it } from 'vitest';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildScoringMatrix } from '@/lib/report/build-scoring-matrix';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { assess } from '@/lib/assessment/assess';
import { withRequirement } from '@/lib/url/change-params';

const model = toAssessmentModel(
  makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', name: 'Zeta', regions: { eu: { status: 'no' } } }),
      makeProvider({ slug: 'birch', name: 'Birch' }),
      makeProvider({
        slug: 'coda',
        name: 'Coda',
        regions: { eu: { status: 'yes' } },
        findings: { 'support.desk': { low: 4, high: 4 } },
      }),
      makeProvider({ slug: 'dune', name: 'Alpha', regions: { eu: { status: 'no' } } }),
    ],
  }),
);
const params = withRequirement(defaultParams(publishedWeights(model.criteria)), 'region:eu', true);

describe('buildScoringMatrix', () => {
  it('lists the ranked ones by rank, the open ones by score, then the ruled-out ones by name and without a rank', () => {
    const { providers } = buildScoringMatrix(assess(model, params));
    expect(
      providers.map((one) => [one.name, one.place, one.place === 'ranked' ? one.rank : null]),
    ).toEqual([
      ['Coda', 'ranked', 1],
      ['Birch', 'apart', null],
      ['Alpha', 'none', null],
      ['Zeta', 'none', null],
    ]);
  });

  it('gives each criterion and factor one part for each provider, in their order', () => {
    const { criteria } = buildScoringMatrix(
      assess(model, { ...params, mandate: { ...params.mandate, doubt: 0 } }),
    );
    const support = criteria.find(({ id }) => id === 'support');
    // One of four factors is proven at level 4: 25 of 100 points; support weighs a tenth.
    expect(support?.parts.map(({ score }) => score)).toEqual([25, 0, 0, 0]);
    expect(support?.weight).toBe(10);
    const desk = support?.factors.find(({ id }) => id === 'support.desk');
    expect(desk?.parts.map(({ points }) => points)).toEqual([2.5, 0, 0, 0]);
  });
});

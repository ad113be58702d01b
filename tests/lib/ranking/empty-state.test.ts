import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { withRequirement } from '@/lib/url/change-params';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';

const no = { status: 'no' as const };
const model = toAssessmentModel(
  makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', regions: { uk: no } }),
      makeProvider({ slug: 'birch', regions: { uk: no } }),
      makeProvider({ slug: 'cedar', regions: { eu: no } }),
      makeProvider({ slug: 'dogwood', regions: { eu: no, uk: no } }),
    ],
  }),
);
const start = defaultParams(publishedWeights(model.criteria));
const both = withRequirement(withRequirement(start, 'region:eu', true), 'region:uk', true);

describe('the empty state', () => {
  it('is absent while someone is ranked', () => {
    expect(
      buildRanking(assess(model, withRequirement(start, 'region:eu', true), { draws: null })).empty,
    ).toBeNull();
  });

  it('names the cheapest way back with its effect', () => {
    const { empty } = buildRanking(assess(model, both, { draws: null }));
    expect(empty).toMatchObject({
      kind: 'none-passes',
      title: 'No provider meets every requirement.',
      message: 'Dropping UK brings back 2 of 4.',
    });
    expect(empty?.ways.map(({ button, bringsBack }) => [button, bringsBack])).toEqual([
      ['Drop UK', 2],
      ['Drop EU', 1],
    ]);
    expect(empty?.ways[0]?.params).toEqual(withRequirement(start, 'region:eu', true));
    expect(empty?.reset).toEqual({ button: 'Reset mandate', params: start });
  });

  it('says so when no single requirement is to blame', () => {
    const one = toAssessmentModel(
      makeCatalogue({ providers: [makeProvider({ regions: { eu: no, uk: no } })] }),
    );
    const { empty } = buildRanking(assess(one, both, { draws: null }));
    expect(empty?.message).toBe('No single requirement, when dropped, brings a provider back.');
    expect(empty?.ways).toEqual([]);
  });

  it('a search without a match offers to clear it', () => {
    const { empty } = buildRanking(assess(model, { ...start, q: 'elm' }, { draws: null }));
    expect(empty).toMatchObject({
      kind: 'none-matches',
      title: 'No ranked provider matches “elm”.',
      reset: { button: 'Clear search', params: start },
    });
  });

  it('a search that finds only the ruled out says so', () => {
    const { empty } = buildRanking(
      assess(model, { ...withRequirement(start, 'region:eu', true), q: 'cedar' }, { draws: null }),
    );
    expect(empty?.message).toBe('1 of those ruled out does.');
  });
});

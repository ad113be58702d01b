import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { factorIds } from '@/lib/rubric/ids';
import { defaultParams, publishedWeights } from '@/lib/url/mandate-defaults';
import { withRequirement } from '@/lib/url/change-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const findings = record(factorIds, () => ({ low: 1, high: 3 }));
const model = toAssessmentModel(
  makeCatalogue({
    providers: [
      makeProvider({ slug: 'acme', findings }),
      makeProvider({ slug: 'birch', findings }),
    ],
  }),
);
const params = defaultParams(publishedWeights(model.criteria));
const answer = (low: number, high: number, note = '') => ({ low, high, note });

describe('withPrivateAnswers', () => {
  it('puts private levels in place of public ones and marks them', () => {
    const changed = withPrivateAnswers(model, { acme: { 'security.keys': answer(4, 4) } });
    const [acme, birch] = changed.providers;
    expect(acme?.levels['security.keys']).toEqual({ low: 4, high: 4 });
    expect(acme?.privateFactors).toEqual(['security.keys']);
    expect(birch).toBe(model.providers[1]);
  });

  it('a score moves by what the answer is worth', () => {
    const weights = { liquidity: 0, security: 1, coverage: 0, costs: 0, ux: 0, support: 0 };
    const onSecurity = { ...params, mandate: { ...params.mandate, weights } };
    const scoreOf = (given: typeof model) =>
      buildRanking(assess(given, onSecurity, { draws: null })).rows.find(
        ({ slug }) => slug === 'acme',
      )?.score ?? 0;
    const changed = withPrivateAnswers(model, { acme: { 'security.keys': answer(4, 4) } });
    // From the middle of 1 to 3 up to 4: two levels of 25 points, in one of four equal factors.
    expect(scoreOf(changed) - scoreOf(model)).toBeCloseTo((2 * 25) / 4, 9);
  });

  it.each([
    [answer(3, 4), 'pass'],
    [answer(0, 2), 'fail'],
    [answer(2, 3), 'open'],
  ] as const)('decides a requirement again that rests on the finding: %j', (given, outcome) => {
    const changed = withPrivateAnswers(model, { acme: { 'security.offline': given } });
    const asked = withRequirement(params, 'segregation', true);
    const { rows, ruledOut } = buildRanking(assess(changed, asked, { draws: null }));
    const acme = [...rows, ...ruledOut].find(({ slug }) => slug === 'acme');
    expect(acme?.gates).toMatchObject([{ id: 'segregation', outcome, sources: [] }]);
  });

  it('says of a requirement that a private answer decided it', () => {
    const changed = withPrivateAnswers(model, {
      acme: { 'security.insurance': answer(3, 3, 'Policy shown on a call.') },
    });
    const asked = withRequirement(params, 'insurance', true);
    const [gate] = assess(changed, asked, { draws: null }).standingOf('acme').gates;
    expect(gate?.note).toBe('Private answer, level 3: Policy shown on a call.');
  });

  it('answers about other providers, or none, leave the very same model', () => {
    expect(withPrivateAnswers(model, {})).toBe(model);
    expect(withPrivateAnswers(model, { zeta: { 'ux.api': answer(1, 1) } })).toBe(model);
    expect(withPrivateAnswers(model, { acme: {} })).toBe(model);
  });

  it('an answer with a level that its factor does not use is passed over', () => {
    const criteria = model.criteria.map((criterion) => ({
      ...criterion,
      factors: criterion.factors.map((factor) => ({ ...factor, levels: [1, 2, 3, 4] })),
    }));
    const narrow = { ...model, criteria };
    expect(withPrivateAnswers(narrow, { acme: { 'costs.bps': answer(0, 2) } })).toBe(narrow);
    expect(withPrivateAnswers(model, { acme: { 'costs.bps': answer(0, 2) } })).not.toBe(model);
  });
});

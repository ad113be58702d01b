import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import {
  isBelowPublic,
  type PrivateAnswer,
  type RequirementAnswer,
} from '@/lib/questionnaire/private-answers';
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
/** A claim, with the document that shows it or without one. */
const told = (level: number, document: string): PrivateAnswer => ({
  ...answer(level, level),
  document,
});

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

  it.each<[string, PrivateAnswer, { low: number; high: number }]>([
    ['with a document it counts as claimed', told(3, 'Report'), { low: 3, high: 3 }],
    ['without one it lifts the upper end alone', told(4, ''), { low: 1, high: 4 }],
    ['without one, at the public low, it settles', told(1, ''), { low: 1, high: 1 }],
    ['below the public low it is taken at its word', told(0, ''), { low: 0, high: 0 }],
    [
      'kept before documents were told apart it counts as it stands',
      answer(2, 2),
      { low: 2, high: 2 },
    ],
  ])('%s', (_, given, levels) => {
    const changed = withPrivateAnswers(model, { acme: { 'security.keys': given } });
    expect(changed.providers[0]?.levels['security.keys']).toEqual(levels);
  });

  it('a claim below what is public is told', () => {
    expect(isBelowPublic(told(0, 'Letter'), { low: 1, high: 3 })).toBe(true);
    expect(isBelowPublic(told(1, 'Letter'), { low: 1, high: 3 })).toBe(false);
  });

  it('says which document shows it, of when', () => {
    const given = { ...told(3, 'SOC 2 report'), note: 'Type 2.', date: '2026-03-31' };
    const changed = withPrivateAnswers(model, { acme: { 'security.audits': given } });
    expect(changed.providers[0]?.findings['security.audits'].statement).toBe(
      'Private answer, level 3, shown in “SOC 2 report” of 31 Mar 2026: Type 2.',
    );
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

describe('a requirement answer', () => {
  const settle = (change: Partial<RequirementAnswer> = {}): RequirementAnswer => ({
    outcome: 'pass',
    entity: 'Acme Europe S.A.',
    document: 'Licence of the CSSF',
    date: '2026-10-01',
    by: 'AB',
    ...change,
  });
  const asked = withRequirement(withRequirement(params, 'region:eu', true), 'segregation', true);
  const standing = (answer: RequirementAnswer, findingLevel = 3) =>
    assess(
      withPrivateAnswers(
        model,
        { acme: { 'security.offline': { ...told(findingLevel, 'Terms') } } },
        { acme: { 'region:eu': answer } },
      ),
      asked,
      { draws: null },
    ).standingOf('acme');

  it('with a document settles its requirement, so that an open provider comes to meet all', () => {
    expect(assess(model, asked, { draws: null }).standingOf('acme').group).toBe('open');
    const settled = standing(settle());
    expect(settled.group).toBe('meets');
    expect(settled.gates).toMatchObject([
      {
        id: 'region:eu',
        outcome: 'pass',
        isPrivate: true,
        sentence:
          'Private answer: met by Acme Europe S.A., shown in “Licence of the CSSF” of 1 Oct 2026.',
      },
      { id: 'segregation', outcome: 'pass', isPrivate: true },
    ]);
  });

  it('that says no rules out', () => {
    expect(standing(settle({ outcome: 'fail' })).group).toBe('ruled-out');
  });

  it('without a document leaves it open', () => {
    const settled = standing(settle({ document: '' }));
    expect(settled.group).toBe('open');
    expect(settled.gates[0]).toMatchObject({ outcome: 'open', isPrivate: false });
  });

  it('counts under strict evidence', () => {
    const strict = { ...asked, mandate: { ...asked.mandate, evidence: 'primary' as const } };
    const own = withPrivateAnswers(
      model,
      { acme: { 'security.offline': told(3, 'Terms') } },
      { acme: { 'region:eu': settle() } },
    );
    expect(assess(own, strict, { draws: null }).standingOf('acme').group).toBe('meets');
  });

  it('settles the one-company rule by its own name', () => {
    const company = withPrivateAnswers(model, {}, { acme: { company: settle() } });
    expect(company.providers[0]?.privateOutcomes).toMatchObject([
      { id: 'company', outcome: 'pass' },
    ]);
  });
});

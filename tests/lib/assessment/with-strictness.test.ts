import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import type { ModelProvider } from '@/lib/assessment/model';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { withStrictness } from '@/lib/assessment/with-strictness';
import type { Grade } from '@/lib/rubric/grades';
import { decideAll, type RequirementId } from '@/lib/requirements';
import { factorIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue, makeRubric } from '@/tests/fixtures/make-catalogue';
import { makeEntity, makeFacts, makeIncident } from '@/tests/fixtures/make-facts';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

/** A rubric of method 2, in which onboarding begins at level 1. */
const rubric = makeRubric();
const catalogue = makeCatalogue({
  rubric: {
    ...rubric,
    version: 2,
    criteria: rubric.criteria.map((criterion) => ({
      ...criterion,
      factors: criterion.factors.map((factor) =>
        factor.id === 'support.onboarding'
          ? { ...factor, levels: { ...factor.levels, 0: null } }
          : factor,
      ),
    })),
  },
});
const model = toAssessmentModel(catalogue);
const { criteria } = model;

/** Facts that pass everything, all of one grade, but for what a test says. */
function graded(grade: Grade | null, change: Partial<ModelProvider> = {}): ModelProvider {
  const facts = makeFacts();
  const regrade = <Fact extends object>(fact: Fact) => ({ ...fact, grade });
  const { us, eu, uk, ch, me, sg, hk, apac } = facts.regions;
  return {
    ...required(model.providers[0], 'a provider'),
    ...facts,
    findings: { ...facts.findings, 'ux.api': regrade(facts.findings['ux.api']) },
    regions: { us: regrade(us), eu, uk: regrade(uk), ch, me, sg, hk, apac },
    staking: regrade(facts.staking),
    entities: facts.entities.map(regrade),
    incidents: [],
    lending: facts.lending && regrade(facts.lending),
    ...change,
  };
}

const outcome = (provider: ModelProvider, ...ids: RequirementId[]) =>
  decideAll(provider, ids).at(-1)?.outcome;

describe('withStrictness', () => {
  it('where any evidence counts nothing changes', () => {
    const provider = graded('third-party');
    expect(withStrictness(provider, criteria, 'any')).toBe(provider);
  });

  it.each([
    ['primary', 'primary', false],
    ['company', 'primary', true],
    ['primary', 'company', false],
    ['company', 'company', false],
    ['press', 'company', true],
    ['third-party', 'company', true],
    [null, 'company', true],
    ['third-party', 'any', false],
    [null, 'any', false],
  ] as const)('evidence of grade %s under “%s”: open is %s', (grade, strictness, isOpen) => {
    const provider = withStrictness(graded(grade), criteria, strictness);
    expect(provider.levels['ux.api']).toEqual(isOpen ? { low: 0, high: 4 } : { low: 4, high: 4 });
    const expected = isOpen ? 'open' : 'pass';
    expect(outcome(provider, 'region:us')).toBe(expected);
    expect(outcome(provider, 'region:uk')).toBe(isOpen ? 'open' : 'fail');
    expect(outcome(provider, 'staking')).toBe(expected);
    expect(outcome(provider, 'charter')).toBe(expected);
    expect(outcome(provider, 'qualified')).toBe(expected);
    expect(outcome(provider, 'lending')).toBe(expected);
    expect(outcome(provider, 'region:us', 'charter')).toBe(expected);
  });

  it('a finding that does not count is open from the floor of its factor', () => {
    const facts = makeFacts();
    const onboarding = { ...facts.findings['support.onboarding'], grade: 'press' as const };
    const provider = graded('company', {
      findings: { ...facts.findings, 'support.onboarding': onboarding },
    });
    const { levels } = withStrictness(provider, criteria, 'company');
    expect(levels['support.onboarding']).toEqual({ low: 1, high: 4 });
    const others = factorIds.filter((id) => id !== 'support.onboarding');
    for (const id of others) expect(levels[id], id).toEqual({ low: 4, high: 4 });
  });

  it('a company that does not count serves no region, and signs nothing about lending', () => {
    const provider = graded('primary', { entities: [makeEntity({ grade: 'press' })] });
    const strict = withStrictness(provider, criteria, 'company');
    expect(outcome(strict, 'region:us')).toBe('open');
    expect(outcome(strict, 'lending')).toBe('open');
  });

  it('that a company outside the US has no such status does not depend on who says so', () => {
    const entities = [makeEntity({ grade: 'press', qualifiedCustodian: 'not-applicable' })];
    const strict = withStrictness(graded('primary', { entities }), criteria, 'primary');
    expect(outcome(strict, 'qualified')).toBe('fail');
    const settled = [makeEntity({ grade: 'press', qualifiedCustodian: false })];
    const open = withStrictness(graded('primary', { entities: settled }), criteria, 'primary');
    expect(outcome(open, 'qualified')).toBe('open');
  });

  it.each([
    ['no', 'fail'],
    ['yes', 'pass'],
  ] as const)('an action of which only the press says that it ended: %s', (resolved, before) => {
    const provider = graded('primary', {
      incidents: [makeIncident({ resolved, grade: 'press' })],
    });
    expect(outcome(provider, 'enforcement')).toBe(before);
    expect(outcome(withStrictness(provider, criteria, 'company'), 'enforcement')).toBe('open');
    const known = graded('primary', { incidents: [makeIncident({ resolved })] });
    expect(outcome(withStrictness(known, criteria, 'primary'), 'enforcement')).toBe(before);
  });

  it('a private answer counts under every strictness', () => {
    const provider = graded('third-party', { privateFactors: ['ux.api'] });
    const strict = withStrictness(provider, criteria, 'primary');
    expect(strict.levels['ux.api']).toEqual({ low: 4, high: 4 });
    expect(outcome(strict, 'need:ux.api:3')).toBe('pass');
    expect(
      outcome(withStrictness(graded('third-party'), criteria, 'primary'), 'need:ux.api:3'),
    ).toBe('open');
  });

  it('keeps every sentence and source, so that one sees what does not count', () => {
    const provider = graded('press');
    const { findings, staking, entities } = withStrictness(provider, criteria, 'primary');
    expect(findings).toEqual(provider.findings);
    expect(staking.note).toBe(provider.staking.note);
    expect(entities.map(({ name, licence, sources }) => [name, licence, sources])).toEqual(
      provider.entities.map(({ name, licence, sources }) => [name, licence, sources]),
    );
  });
});

describe('a mandate that asks for stronger evidence', () => {
  const press = makeSource({ number: 1, kind: 'press' });
  const page = makeSource({ number: 2, kind: 'official-page' });
  const filing = makeSource({ number: 3, kind: 'filing' });
  const made = (slug: string, source: typeof press) =>
    makeProvider({
      slug,
      findings: { 'security.keys': { low: 4, high: 4, sources: [source] } },
      sources: [press, page, filing],
    });
  const held = makeCatalogue({
    providers: [made('acme', press), made('birch', page), made('cedar', filing)],
  });
  const under = (evidence: 'any' | 'company' | 'primary') =>
    assess(
      toAssessmentModel(held),
      paramsWith(held, { requirements: ['need:security.keys:3'], evidence, open: 'apart' }),
    );

  it('leaves fewer that meet all, in the requirement, the score and the draws', () => {
    expect(
      (['any', 'company', 'primary'] as const).map((evidence) => {
        const { meets, open, draws } = under(evidence);
        return [meets, open.map(({ slug }) => slug), [...draws.acceptability.slugs].toSorted()];
      }),
    ).toEqual([
      [3, [], ['acme', 'birch', 'cedar']],
      [2, ['acme'], ['birch', 'cedar']],
      [1, ['acme', 'birch'], ['cedar']],
    ]);
    const keys = (evidence: 'any' | 'company') =>
      under(evidence)
        .standingOf('acme')
        .contributions.find(({ factor }) => factor === 'security.keys')?.levels;
    expect(keys('any')).toEqual({ low: 4, high: 4 });
    expect(keys('company')).toEqual({ low: 0, high: 4 });
  });
});

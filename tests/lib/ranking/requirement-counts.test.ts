import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { countGroups, countRequirements, describeGroups } from '@/lib/ranking/requirement-counts';
import type { RequirementId } from '@/lib/requirements';
import { strictnesses } from '@/lib/url/mandate';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeProvider, makeSource } from '@/tests/fixtures/make-provider';

const press = makeSource({ id: 'press', kind: 'press' });
const register = makeSource({ id: 'register', kind: 'regulator' });

const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      findings: { 'security.audits': { low: 3, high: 4, sources: [press] } },
      regions: { eu: { status: 'yes', sources: [press] } },
    }),
    makeProvider({
      slug: 'birch',
      findings: { 'security.audits': { low: 1, high: 1, sources: [register] } },
      regions: { eu: { status: 'yes', sources: [register] } },
    }),
    makeProvider({ slug: 'cedar', regions: { eu: { status: 'no', sources: [register] } } }),
  ],
});
const model = toAssessmentModel(catalogue);

describe('countRequirements', () => {
  const of = (asked: RequirementId[], gate: RequirementId) => {
    const found = countRequirements(model, asked).find((one) => one.gate === gate);
    return found && [found.pass, found.open, found.out];
  };

  it('says of each requirement to tick what it comes to, asked or not', () => {
    expect(of([], 'region:eu')).toEqual([2, 0, 1]);
    expect(of(['region:eu'], 'audit')).toEqual([1, 1, 1]);
  });

  it('says it of a level that is asked, and of none that is not', () => {
    expect(of(['need:security.audits:1'], 'need:security.audits:1')).toEqual([2, 1, 0]);
    expect(of([], 'need:security.audits:1')).toBeUndefined();
  });
});

describe('countGroups', () => {
  it('without a requirement everyone meets all', () => {
    expect(countGroups(model, [], 'any')).toEqual({ meets: 3, open: 0, out: 0 });
  });

  it('evidence of too low a grade leaves open what it settled', () => {
    expect(countGroups(model, ['region:eu'], 'any')).toEqual({ meets: 2, open: 0, out: 1 });
    expect(countGroups(model, ['region:eu'], 'primary')).toEqual({ meets: 1, open: 1, out: 1 });
  });

  it('agrees with the assessment of the same mandate', () => {
    const asked: RequirementId[][] = [[], ['region:eu'], ['region:eu', 'audit'], ['staking']];
    for (const requirements of asked) {
      for (const evidence of strictnesses) {
        const params = paramsWith(catalogue, { requirements, evidence });
        const { meets, field, ruledOut } = assess(model, params, { draws: null });
        expect(countGroups(model, requirements, evidence)).toEqual({
          meets,
          open: field.length - meets,
          out: ruledOut.length,
        });
      }
    }
  });
});

describe('describeGroups', () => {
  it.each([
    [{ meets: 1, open: 8, out: 1 }, 5, 'Then 1 meets all five, 8 open, 1 out.'],
    [{ meets: 3, open: 0, out: 7 }, 2, 'Then 3 meet both, 0 open, 7 out.'],
    [{ meets: 0, open: 10, out: 0 }, 1, 'Then 0 meet it, 10 open, 0 out.'],
  ])('%j among %i is told in a sentence', (groups, asked, sentence) => {
    expect(describeGroups(groups, asked)).toBe(sentence);
  });
});

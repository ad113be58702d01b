import { describe, expect, it } from 'vitest';
import { countPrivately } from '@/components/questionnaire/count-privately';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { previewAnswers } from '@/lib/questionnaire/preview-answers';
import type { PrivateAnswers } from '@/lib/questionnaire/private-answers';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import { factorIds } from '@/lib/rubric/ids';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const at = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', findings: at(3) }),
    makeProvider({
      slug: 'birch',
      findings: { ...at(3), 'security.offline': { low: 0, high: 4 } },
    }),
    makeProvider({ slug: 'cedar', findings: at(3) }),
  ],
});
const model = toAssessmentModel(catalogue);
const params = paramsWith(catalogue, { requirements: ['segregation'] });
const assessWith = (answers: PrivateAnswers) =>
  assess(withPrivateAnswers(model, answers), params, { draws: null });
const answered: PrivateAnswers = {
  birch: { 'security.offline': { low: 4, high: 4, note: '', document: 'Terms' } },
};

describe('previewAnswers', () => {
  it('shows who is placed otherwise, from group and rank before to those after', () => {
    const rows = previewAnswers(assessWith({}), assessWith(answered));
    expect(rows.map(({ slug, isChanged }) => [slug, isChanged])).toEqual([
      ['birch', true],
      ['acme', true],
      ['cedar', true],
    ]);
    expect(rows[0]).toMatchObject({
      before: { group: 'open', rank: null },
      after: { group: 'meets', rank: 1 },
    });
  });

  it('without a change only who leads is there, unchanged', () => {
    const rows = previewAnswers(assessWith(answered), assessWith(answered));
    expect(rows.map(({ slug, isChanged }) => [slug, isChanged])).toEqual([['birch', false]]);
  });
});

describe('countPrivately', () => {
  it('tells of the providers of a page where they stand with their answers, and of which findings', () => {
    const { rows, changes } = countPrivately(catalogue, ['birch'], params, {
      answers: answered,
      settled: {},
    });
    expect(rows.map(({ slug, before, after }) => [slug, before.group, after.group])).toEqual([
      ['birch', 'open', 'meets'],
    ]);
    expect(changes).toEqual([
      {
        slug: 'birch',
        anchor: 'finding-security-offline',
        name: 'Factor security.offline',
        from: '0–4',
        to: '4',
      },
    ]);
    const nobody = countPrivately(catalogue, ['acme'], params, { answers: answered, settled: {} });
    expect(nobody.changes).toEqual([]);
  });
});

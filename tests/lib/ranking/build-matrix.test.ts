import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { buildMatrixRow, shownFactors } from '@/lib/ranking/build-matrix';
import { factorIds } from '@/lib/rubric/ids';
import { withRequirement } from '@/lib/url/change-params';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({
      slug: 'acme',
      findings: { ...settled(3), 'security.insurance': { low: 1, high: 4 } },
    }),
    makeProvider({ slug: 'birch', findings: { ...settled(2), 'ux.api': { low: 4, high: 4 } } }),
    makeProvider({ slug: 'cedar', findings: { ...settled(1), 'ux.api': { low: 2, high: 3 } } }),
  ],
});
const model = toAssessmentModel(catalogue);
const insured = withRequirement(paramsWith(catalogue), 'insurance', true);
const { standingOf } = assess(model, insured, { draws: null });
const row = (slug: string) => buildMatrixRow(standingOf(slug), model.criteria);
const cell = (slug: string, factor: string) => row(slug).cells.find((one) => one.factor === factor);

describe('buildMatrixRow', () => {
  it('has a cell for every factor, in the order of the rubric', () => {
    expect(row('acme').cells.map(({ factor }) => factor)).toEqual(
      model.criteria.flatMap(({ factors }) => factors.map(({ id }) => id)),
    );
  });

  it('marks the level that the mandate asks for where it is open, and only there', () => {
    expect(cell('acme', 'security.insurance')).toMatchObject({ low: 1, high: 4, isAsked: true });
    expect(cell('birch', 'security.insurance')).toMatchObject({ low: 2, high: 2, isAsked: false });
    expect(cell('acme', 'ux.api')?.isAsked).toBe(false);
  });

  it('a finding of which nothing was found is blank, from the lowest level that the factor has', () => {
    const empty = makeCatalogue({ providers: [makeProvider({ slug: 'acme' })] });
    const none = toAssessmentModel(empty);
    const { cells } = buildMatrixRow(
      assess(none, paramsWith(empty), { draws: null }).standingOf('acme'),
      none.criteria,
    );
    expect(cells.every(({ isBlank, low }) => isBlank === (low === 0))).toBe(true);
    expect(cell('birch', 'ux.api')?.isBlank).toBe(false);
  });
});

describe('shownFactors', () => {
  const rows = ['acme', 'birch', 'cedar'].map(standingOf);
  const shown = (hidden: readonly string[]) =>
    shownFactors(model.criteria, { rows, open: [], ruledOut: [] }, hidden);

  it('leaves out the criteria that are hidden', () => {
    expect(shown([])).toEqual(model.criteria);
    expect(shown(['security', 'costs']).map(({ id }) => id)).toEqual([
      'liquidity',
      'coverage',
      'ux',
      'support',
    ]);
  });

  it('without settled findings only those are left that are open for somebody', () => {
    expect(shown(['settled']).flatMap(({ factors }) => factors.map(({ id }) => id))).toEqual([
      'security.insurance',
      'ux.api',
    ]);
  });
});

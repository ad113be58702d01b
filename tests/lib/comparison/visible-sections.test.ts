import { describe, expect, it } from 'vitest';
import { buildComparison, countRows, visibleSections } from '@/lib/comparison/build-comparison';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

/** The two differ in one finding of one criterion; its criterion’s score differs with it. */
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', findings: { 'ux.api': { low: 3, high: 4 } } }),
    makeProvider({ slug: 'birch' }),
  ],
});
const view = buildComparison(catalogue, assessLink(catalogue), ['acme', 'birch']);

describe('visibleSections', () => {
  it('shows every row unless only differences are asked for', () => {
    expect(visibleSections(view, false)).toEqual({ sections: view.sections, hidden: 0 });
  });

  it('leaves out what is the same, and sections without rows', () => {
    const { sections, hidden } = visibleSections(view, true);
    expect(sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['ux', 'ux-api']);
    expect(hidden).toBe(countRows(view.sections) - 2);
  });

  it('keeps the row of a criterion whose score is the same while a factor differs', () => {
    const levels = (high: number, low: number) => ({
      'ux.api': { low: high, high },
      'ux.policy': { low, high: low },
    });
    const evened = makeCatalogue({
      providers: [
        makeProvider({ slug: 'acme', findings: levels(3, 1) }),
        makeProvider({ slug: 'birch', findings: levels(1, 3) }),
      ],
    });
    const { sections } = visibleSections(
      buildComparison(evened, assessLink(evened), ['acme', 'birch']),
      true,
    );
    expect(sections.flatMap(({ rows }) => rows.map(({ id, differs }) => [id, differs]))).toEqual([
      ['ux', false],
      ['ux-policy', true],
      ['ux-api', true],
    ]);
  });
});

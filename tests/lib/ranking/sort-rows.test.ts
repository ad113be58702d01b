import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/assessment/assess';
import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import { sortRows } from '@/lib/ranking/sort-rows';
import { factorIds } from '@/lib/rubric/ids';
import { type SortKey, sortKeys } from '@/lib/url/mandate';
import { paramsWith } from '@/tests/fixtures/assess-catalogue';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';

const settled = (level: number) => record(factorIds, () => ({ low: level, high: level }));
const catalogue = makeCatalogue({
  providers: [
    makeProvider({ slug: 'acme', name: 'Acme', findings: settled(3) }),
    makeProvider({
      slug: 'birch',
      name: 'Birch',
      findings: { ...settled(2), 'ux.api': { low: 4, high: 4 } },
    }),
    makeProvider({
      slug: 'cedar',
      name: 'Cedar',
      findings: { ...settled(1), 'ux.api': { low: 3, high: 4 } },
    }),
  ],
});
const { ranked } = assess(toAssessmentModel(catalogue), paramsWith(catalogue), { samples: 50 });
const order = (key: SortKey) => sortRows(ranked, key).map(({ slug }) => slug);

describe('sortRows', () => {
  it('goes by score, which is the order of rank, and the other way round', () => {
    expect(order('score')).toEqual(['acme', 'birch', 'cedar']);
    expect(order('-score')).toEqual(['cedar', 'birch', 'acme']);
  });

  it('goes by name from A, and from Z', () => {
    expect(order('name')).toEqual(['acme', 'birch', 'cedar']);
    expect(order('-name')).toEqual(['cedar', 'birch', 'acme']);
  });

  it('goes by what is proven of a factor, then by what is possible', () => {
    expect(order('ux.api')).toEqual(['birch', 'cedar', 'acme']);
    expect(order('-ux.api')).toEqual(['acme', 'cedar', 'birch']);
  });

  it('goes by the points of a criterion', () => {
    expect(order('security')).toEqual(['acme', 'birch', 'cedar']);
  });

  it('goes by chances and by ranks, the likeliest and the best first', () => {
    for (const key of ['first', 'top', 'likely', 'possible'] as const) {
      expect(order(key)[0]).toBe('acme');
    }
    expect(order('-possible')[0]).toBe('cedar');
  });

  it('equal ones stay in the order of rank', () => {
    expect(order('article')).toEqual(order('-article'));
    expect(sortRows(ranked, 'liquidity.venues').length).toBe(3);
  });

  it('there is an order for every key of a link', () => {
    for (const key of sortKeys) expect(order(key).toSorted()).toEqual(['acme', 'birch', 'cedar']);
  });
});

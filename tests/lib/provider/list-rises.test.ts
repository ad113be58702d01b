import { describe, expect, it } from 'vitest';
import { anchorOf, listRises } from '@/lib/provider/list-rises';
import { makeRubric } from '@/tests/fixtures/make-catalogue';

const [factor] = makeRubric().criteria[0]?.factors ?? [];
if (!factor) throw new Error('the invented rubric has a factor');

describe('listRises', () => {
  it('lists the levels above low and up to high, with what the rubric asks for', () => {
    expect(listRises(factor, { low: 2, high: 4 })).toEqual([
      { level: 3, anchor: 'Much' },
      { level: 4, anchor: 'All' },
    ]);
  });

  it('a settled finding cannot rise', () => {
    expect(listRises(factor, { low: 3, high: 3 })).toEqual([]);
  });

  it('a level that the factor does not use is not a step', () => {
    const sparse = { ...factor, levels: { ...factor.levels, 1: null } };
    expect(listRises(sparse, { low: 0, high: 2 })).toEqual([{ level: 2, anchor: 'Some' }]);
    expect(anchorOf(sparse, 1)).toBeNull();
  });
});

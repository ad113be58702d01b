import { describe, expect, it } from 'vitest';
import { buildPairwiseTable, pairwiseWords } from '@/lib/robustness/pairwise';
import { drawsOf, makeModel, rowsOf, toText } from './make-order';

const model = makeModel({
  acme: { rest: 4 },
  birch: { rest: 3 },
  cedar: { rest: 2 },
});
const rows = rowsOf(model);

/** The chance of the row to be ahead of the column, by two letters: "ab" is acme ahead of birch. */
const aheadBy =
  (chances: Readonly<Record<string, number>>) =>
  (slug: string, other: string): number | null => {
    const [one, two] = [slug.charAt(0) + other.charAt(0), other.charAt(0) + slug.charAt(0)];
    const known = chances[one];
    return known ?? 1 - (chances[two] ?? 0.5);
  };

const words = (chances: Readonly<Record<string, number>>, of = rows): string[] =>
  pairwiseWords(of, aheadBy(chances)).map(toText);

describe('buildPairwiseTable', () => {
  it('has everyone as a row and a column in the order of rank, and nothing against itself', () => {
    const table = buildPairwiseTable(rows, aheadBy({ ab: 0.7, ac: 0.9, bc: 0.6 }));
    expect(table.columns.map(({ slug }) => slug)).toEqual(['acme', 'birch', 'cedar']);
    expect(table.rows.map(({ chances }) => chances[0])).toEqual([
      null,
      expect.closeTo(0.3),
      expect.closeTo(0.1),
    ]);
    expect(table.rows[1]?.chances).toEqual([expect.closeTo(0.3), null, 0.6]);
  });

  it('settled evidence gives 1 and 0', () => {
    const [first, , last] = buildPairwiseTable(rows, drawsOf(model).chanceAhead).rows;
    expect(first?.chances).toEqual([null, 1, 1]);
    expect(last?.chances).toEqual([0, 0, null]);
  });
});

describe('pairwiseWords', () => {
  it('sets the first against the next two, names the closest pair and counts the settled ones', () => {
    expect(words({ ab: 0.64, ac: 0.92, bc: 0.52 })).toEqual([
      'acme scores higher than birch in **64%** of simulations, higher than cedar in **92%**.',
      'birch and cedar are closest: **52% to 48%**. Public evidence cannot tell which is ahead.',
      'In 1 of 3 pairs one is ahead in 90% of simulations or more, and the order of the two counts as settled. 1 pair is under 60%: read it as open.',
    ]);
  });

  it('pairs that are far apart are not called open', () => {
    expect(words({ ab: 0.7, ac: 0.95, bc: 0.8 }).slice(1)).toEqual([
      'acme and birch are closest: **70% to 30%**.',
      'In 1 of 3 pairs one is ahead in 90% of simulations or more, and the order of the two counts as settled. No pair is closer than 60%.',
    ]);
  });

  it('of a single pair it says whether its order is settled', () => {
    const two = rows.slice(0, 2);
    expect(words({ ab: 0.64 }, two)).toEqual([
      'acme scores higher than birch in **64%** of simulations.',
      'That is under 90%: their order is not settled.',
    ]);
    expect(words({ ab: 0.9 }, two)[1]).toBe('That is 90% or more: their order is settled.');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisiveFindings } from '@/lib/comparison/decisive-findings';
import { toColumns } from '@/lib/comparison/to-columns';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { catalogues } from '@/tests/lib/ranking/arbitraries';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

function columnsOf(catalogue: ReturnType<typeof makeCatalogue>) {
  const slugs = catalogue.providers.map(({ slug }) => slug);
  const [first, second = first] = toColumns(catalogue, assessLink(catalogue), slugs);
  if (!first || !second) throw new Error('an arbitrary catalogue has a provider');
  return { first, second };
}

describe('decisiveFindings', () => {
  it('the largest differences come first, whichever way they point', () => {
    const acme = makeProvider({ slug: 'acme', findings: { 'ux.api': { low: 4, high: 4 } } });
    const birch = makeProvider({
      slug: 'birch',
      findings: { 'liquidity.prime': { low: 4, high: 4 }, 'support.desk': { low: 0, high: 0 } },
    });
    const { first, second } = columnsOf(makeCatalogue({ providers: [acme, birch] }));
    expect(decisiveFindings(first, second).map(({ factor, points }) => [factor, points])).toEqual([
      ['liquidity.prime', -8.333333333],
      ['ux.api', 1.25],
      ['support.desk', 1.25],
    ]);
  });

  it('all differences together are the difference of the scores', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const { first, second } = columnsOf(catalogue);
        const all = decisiveFindings(first, second, Infinity);
        const sum = all.reduce((total, { points }) => total + points, 0);
        expect(sum).toBeCloseTo(first.head.score - second.head.score, 6);
      }),
      { numRuns: 10 },
    );
  });

  it('turned round, every difference points the other way', () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const { first, second } = columnsOf(catalogue);
        const turned = decisiveFindings(second, first, Infinity);
        expect(turned.map(({ factor, points }) => [factor, -points])).toEqual(
          decisiveFindings(first, second, Infinity).map(({ factor, points }) => [factor, points]),
        );
      }),
      { numRuns: 10 },
    );
  });
});

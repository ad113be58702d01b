import { describe, expect, it } from 'vitest';
import { listCandidates } from '@/lib/comparison/build-provider-choice';
import { factorIds } from '@/lib/rubric/ids';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider, record } from '@/tests/fixtures/make-provider';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

const make = (slug: string, level: number) =>
  makeProvider({
    slug,
    findings: record(factorIds, () => ({ low: level, high: level })),
    regions: { eu: { status: slug === 'gone' ? 'no' : 'yes', note: 'A note.' } },
  });
const slugs = ['one', 'two', 'three', 'four', 'five', 'gone'];
const catalogue = makeCatalogue({
  providers: slugs.map((slug, index) => make(slug, index === 5 ? 4 : Math.min(index, 4))),
});

function candidates(query: string, ...named: string[]) {
  return listCandidates(assessLink(catalogue, query), named);
}
const chosen = (...args: Parameters<typeof candidates>) =>
  candidates(...args).flatMap(({ slug, chosen: isChosen }) => (isChosen ? [slug] : []));

describe('listCandidates', () => {
  it('comes in the order of the ranking, those ruled out last with the reason', () => {
    const list = candidates('region=eu&sort=name');
    expect(list.map(({ slug }) => slug)).toEqual(['five', 'four', 'three', 'two', 'one', 'gone']);
    expect(list.at(-1)).toMatchObject({ rank: null, failed: ['EU required'], score: 100 });
  });

  it('a search in the link hides nobody', () => {
    expect(candidates('q=nothing')).toHaveLength(slugs.length);
  });

  it('those that are named are chosen, whatever is on the shortlist', () => {
    expect(chosen('shortlist=one,two', 'three', 'gone')).toEqual(['gone', 'three']);
    expect(chosen('shortlist=one,two')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildProviderChoice } from '@/lib/comparison/build-provider-choice';
import { parseCompareParams } from '@/lib/url/compare-params';
import { makeCatalogue } from '@/tests/fixtures/make-catalogue';
import { makeProvider } from '@/tests/fixtures/make-provider';
import { assessLink } from '@/tests/fixtures/assess-catalogue';

const slugs = ['acme', 'birch', 'cedar', 'dogwood', 'elm'];
const catalogue = makeCatalogue({ providers: slugs.map((slug) => makeProvider({ slug })) });

/** What the choice says for a link. */
function choose(query: string) {
  const link = new URLSearchParams(query);
  const { compare, asked } = parseCompareParams(link, catalogue.providers);
  const { candidates, shortfall } = buildProviderChoice(
    assessLink(catalogue, query),
    compare,
    asked,
  );
  const ticked = candidates.flatMap(({ slug, chosen }) => (chosen ? [slug] : []));
  return { ticked: ticked.toSorted(), shortfall };
}

const one = 'A comparison needs two to four providers, and one is ticked. Tick at least one more.';
const none = 'A comparison needs two to four providers, and none is ticked. Tick at least two.';

describe('buildProviderChoice', () => {
  it('a first visit says nothing, and ticks the first four of the shortlist', () => {
    expect(choose('')).toEqual({ ticked: [], shortfall: null });
    expect(choose('shortlist=elm,dogwood,cedar,birch,acme')).toEqual({
      ticked: ['birch', 'cedar', 'dogwood', 'elm'],
      shortfall: null,
    });
  });

  it('a link with one provider, also named twice, keeps it and says the next step', () => {
    const next = 'One is ticked. Tick one to three more.';
    expect(choose('providers=acme')).toEqual({ ticked: ['acme'], shortfall: next });
    expect(choose('providers=acme,acme')).toEqual({ ticked: ['acme'], shortfall: next });
  });

  it('the button says so too, and ticks nobody whom the reader has not', () => {
    expect(choose('providers=')).toEqual({ ticked: [], shortfall: none });
    expect(choose('shortlist=birch,cedar&providers=')).toEqual({ ticked: [], shortfall: none });
    expect(choose('shortlist=birch,cedar&providers=acme&providers=')).toEqual({
      ticked: ['acme'],
      shortfall: one,
    });
  });

  it('a link with none but unknown providers says that none is ticked', () => {
    expect(choose('providers=mars')).toEqual({ ticked: [], shortfall: none });
  });
});

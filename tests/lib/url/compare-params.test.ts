import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareParameters,
  compareShortlist,
  isOpen,
  parseCompareParams,
  replaceCompared,
  toCompareHref,
  toComparison,
  toggleOpen,
  withCompared,
  withoutCompared,
} from '@/lib/url/compare-params';
import { defaultParams } from '@/lib/url/mandate-defaults';
import { parseRankingParams } from '@/lib/url/mandate-params';
import { anyQuery, known, published } from './arbitraries';

const providers = ['acme', 'birch', 'cedar', 'dogwood', 'elm'].map((slug) => ({
  slug,
  shortName: slug.toUpperCase(),
}));
const parse = (query: string) => parseCompareParams(new URLSearchParams(query), providers);
const messages = (query: string) => parse(query).notices.map(({ message }) => message);
const compare = (...slugs: string[]) => toComparison(slugs);

describe('parseCompareParams', () => {
  it('an empty link compares nobody, without a notice', () => {
    expect(parse('')).toEqual({ compare: compare(), asked: 'nothing', notices: [] });
  });

  it('keeps the order of the link', () => {
    expect(parse('providers=cedar,acme').compare.slugs).toEqual(['cedar', 'acme']);
  });

  it('a plain form that repeats the name says the same', () => {
    expect(parse('providers=cedar&providers=acme')).toEqual(parse('providers=cedar,acme'));
  });

  it('a provider named twice is compared once, without a notice', () => {
    expect(parse('providers=acme,ACME,acme')).toEqual({
      compare: compare('acme'),
      asked: 'named',
      notices: [],
    });
  });

  it('the button of the choice asks, with nobody ticked too, and changes nothing else', () => {
    expect(parse('providers=')).toEqual({ compare: compare(), asked: 'pressed', notices: [] });
    expect(parse('providers=cedar&providers=acme&providers=')).toEqual({
      ...parse('providers=cedar,acme'),
      asked: 'pressed',
    });
  });

  it('an unknown provider is dropped and told', () => {
    expect(parse('providers=acme,mars').compare.slugs).toEqual(['acme']);
    expect(messages('providers=acme,mars')).toEqual([
      'The link asked for provider “mars”, which is not known. It was left out.',
    ]);
  });

  it('those beyond the fourth are dropped and told by name', () => {
    const query = 'providers=acme,birch,cedar,dogwood,elm';
    expect(parse(query).compare.slugs).toEqual(['acme', 'birch', 'cedar', 'dogwood']);
    expect(messages(query)).toEqual([
      'Four providers at most stand side by side. ELM was left out.',
    ]);
  });

  it('an unknown provider does not take the place of a known one', () => {
    const { slugs } = parse('providers=mars,acme,birch,cedar,dogwood').compare;
    expect(slugs).toEqual(['acme', 'birch', 'cedar', 'dogwood']);
  });

  it('only=differences leaves out rows that are the same', () => {
    expect(parse('only=differences').compare.onlyDifferences).toBe(true);
    expect(parse('only=').compare.onlyDifferences).toBe(false);
  });

  it('another word for only is told', () => {
    expect(parse('only=colours').compare.onlyDifferences).toBe(false);
    expect(messages('only=colours')).toHaveLength(1);
  });

  it('show names rows and groups, and another word for one is told', () => {
    expect(parse('show=ux-api,security,ux-api').compare.open).toEqual(['security', 'ux-api']);
    expect(parse('show=ux-api,all').compare.open).toEqual(['all']);
    expect(parse('show=cellar').compare.open).toEqual([]);
    expect(messages('show=cellar,all')).toHaveLength(1);
  });

  it('never throws and never exceeds four', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { compare } = parseCompareParams(new URLSearchParams(query), providers);
        expect(compare.slugs.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('toCompareHref', () => {
  const params = {
    ...defaultParams(published),
    shortlist: ['acme'],
    q: 'bank',
    sort: 'name' as const,
  };

  it('puts the providers first and carries the mandate', () => {
    const asked = { ...params, mandate: { ...params.mandate, doubt: 60 } };
    expect(toCompareHref(compare('acme', 'birch'), asked, published)).toBe(
      '/compare?providers=acme,birch&doubt=60&shortlist=acme',
    );
  });

  it('leaves what narrows and orders the ranking behind', () => {
    const href = toCompareHref(compare('acme', 'birch'), params, published);
    expect(href).not.toMatch(/q=|sort=/);
  });

  it('nobody to compare gives a link without providers', () => {
    expect(toCompareHref(compare(), defaultParams(published), published)).toBe('/compare');
  });

  it('what it writes is read back, without a notice', () => {
    const slugs = fc.uniqueArray(fc.constantFrom(...providers.map(({ slug }) => slug)), {
      maxLength: 4,
    });
    const opened = fc.uniqueArray(fc.constantFrom('record', 'security', 'ux-api', 'staking'));
    fc.assert(
      fc.property(slugs, fc.boolean(), opened, (chosen, onlyDifferences, parts) => {
        const asked = { ...toComparison(chosen), onlyDifferences };
        const written = parts.reduce((before, part) => toggleOpen(before, part), asked);
        const href = toCompareHref(written, params, published);
        const query = new URLSearchParams(href.split('?')[1]);
        expect(parseCompareParams(query, providers)).toEqual({
          compare: written,
          asked: chosen.length > 0 ? 'named' : 'nothing',
          notices: [],
        });
        expect(
          parseRankingParams(query, { ...known, otherParameters: compareParameters }).notices,
        ).toEqual([]);
      }),
    );
  });
});

describe('what is open', () => {
  const { open } = parse('show=security,staking').compare;

  it('is a row by itself, with its group, or with everything', () => {
    expect(isOpen({ open }, 'staking', 'mandate')).toBe(true);
    expect(isOpen({ open }, 'security-keys', 'security')).toBe(true);
    expect(isOpen({ open }, 'ux-api', 'ux')).toBe(false);
    expect(isOpen({ open: ['all'] }, 'ux-api', 'ux')).toBe(true);
  });

  it('closes what it opened, and everything at once', () => {
    const before = { ...compare('acme', 'birch'), open };
    expect(toggleOpen(toggleOpen(before, 'ux-api'), 'ux-api')).toEqual(before);
    expect(toggleOpen(toggleOpen(before, 'all'), 'all').open).toEqual([]);
  });
});

describe('changes of the columns', () => {
  it('adds at the end, once, up to four', () => {
    expect(withCompared(compare('acme'), 'birch').slugs).toEqual(['acme', 'birch']);
    expect(withCompared(compare('acme'), 'acme').slugs).toEqual(['acme']);
    const full = compare('acme', 'birch', 'cedar', 'dogwood');
    expect(withCompared(full, 'elm')).toEqual(full);
  });

  it('removes one and keeps the order of the others', () => {
    expect(withoutCompared(compare('acme', 'birch', 'cedar'), 'birch').slugs).toEqual([
      'acme',
      'cedar',
    ]);
  });

  it('replaces in the same column', () => {
    expect(replaceCompared(compare('acme', 'birch'), 'acme', 'cedar').slugs).toEqual([
      'cedar',
      'birch',
    ]);
  });

  it('one that is compared already swaps places', () => {
    expect(replaceCompared(compare('acme', 'birch', 'cedar'), 'acme', 'cedar').slugs).toEqual([
      'cedar',
      'birch',
      'acme',
    ]);
  });
});

describe('compareShortlist', () => {
  const compared = (query: string, shortlist: string[]) =>
    compareShortlist(parse(query), shortlist, providers);

  it('two or more on the shortlist are compared where the link names nobody', () => {
    expect(compared('', ['cedar', 'acme', 'elm'])).toEqual({
      compare: compare('cedar', 'acme', 'elm'),
      notices: [],
    });
  });

  it('one is not, and whoever named or pressed has asked for something else', () => {
    expect(compared('', ['cedar']).compare).toEqual(compare());
    expect(compared('providers=birch', ['cedar', 'acme']).compare).toEqual(compare('birch'));
    expect(compared('providers=', ['cedar', 'acme']).compare).toEqual(compare());
  });

  it('of five the first four are compared, and the fifth is named', () => {
    const { compare: taken, notices } = compared(
      '',
      providers.map(({ slug }) => slug),
    );
    expect(taken.slugs).toEqual(['acme', 'birch', 'cedar', 'dogwood']);
    expect(notices.map(({ message }) => message)).toEqual([
      'Four providers at most stand side by side. ELM was left out.',
    ]);
  });
});

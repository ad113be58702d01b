import { describe, expect, it } from 'vitest';
import { buildComparisonLinks } from '@/lib/comparison/comparison-links';
import { toComparison } from '@/lib/url/compare-params';

const providers = ['acme', 'birch', 'cedar', 'dogwood', 'elm'].map((slug) => ({
  slug,
  name: `${slug} Custody`,
  shortName: slug,
}));
const links = (...slugs: string[]) =>
  buildComparisonLinks(providers, toComparison(slugs), (to) =>
    [...to.slugs, to.onlyDifferences ? 'differences' : ''].join(),
  );

describe('buildComparisonLinks', () => {
  it('every column can be removed, and replaced by anyone who is not compared', () => {
    const [first] = links('acme', 'birch').menus;
    expect(first).toMatchObject({ slug: 'acme', removeHref: 'birch,' });
    expect(first?.replacements).toEqual([
      { name: 'cedar Custody', href: 'cedar,birch,' },
      { name: 'dogwood Custody', href: 'dogwood,birch,' },
      { name: 'elm Custody', href: 'elm,birch,' },
    ]);
  });

  it('adds a third, then a fourth, and no fifth', () => {
    expect(links('acme', 'birch')).toMatchObject({ nextPlace: 'a third' });
    expect(links('acme', 'birch').additions[0]?.href).toBe('acme,birch,cedar,');
    expect(links('acme', 'birch', 'cedar')).toMatchObject({ nextPlace: 'a fourth' });
    expect(links('acme', 'birch', 'cedar', 'elm').additions).toEqual([]);
  });

  it('the switch changes which rows are shown and nothing else', () => {
    expect(links('birch', 'acme').switchHref).toBe('birch,acme,differences');
  });
});

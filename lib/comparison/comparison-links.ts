import {
  type CompareParams,
  leastCompared,
  mostCompared,
  replaceCompared,
  withCompared,
  withoutCompared,
} from '@/lib/url/compare-params';

type NamedLink = { readonly name: string; readonly href: string };

/** What can be done with a column. */
export type ColumnMenu = {
  readonly slug: string;
  readonly shortName: string;
  readonly removeHref: string;
  /** By providers that are not compared yet, in the order of rank. */
  readonly replacements: readonly NamedLink[];
};

export type ComparisonLinks = {
  readonly menus: readonly ColumnMenu[];
  /** Empty where four are compared already. */
  readonly additions: readonly NamedLink[];
  /** "a third", "a fourth" */
  readonly nextPlace: string;
  /** The same comparison with the other choice of rows. */
  readonly switchHref: string;
};

/**
 * Every change of the columns as a link, so that each is a step of the back button, can be opened
 * beside the present one, and needs no script.
 */
export function buildComparisonLinks(
  /** Everyone, in the order of rank. */
  providers: readonly {
    readonly slug: string;
    readonly name: string;
    readonly shortName: string;
  }[],
  compare: CompareParams,
  hrefOf: (compare: CompareParams) => string,
): ComparisonLinks {
  const others = providers.filter(({ slug }) => !compare.slugs.includes(slug));
  return {
    menus: compare.slugs.flatMap((slug) => {
      const provider = providers.find((other) => other.slug === slug);
      if (!provider) return [];
      return {
        slug,
        shortName: provider.shortName,
        removeHref: hrefOf(withoutCompared(compare, slug)),
        replacements: others.map((other) => ({
          name: other.name,
          href: hrefOf(replaceCompared(compare, slug, other.slug)),
        })),
      };
    }),
    additions:
      compare.slugs.length >= mostCompared
        ? []
        : others.map(({ slug, name }) => ({ name, href: hrefOf(withCompared(compare, slug)) })),
    nextPlace: compare.slugs.length === leastCompared ? 'a third' : 'a fourth',
    switchHref: hrefOf({ ...compare, onlyDifferences: !compare.onlyDifferences }),
  };
}

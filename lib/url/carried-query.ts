import { pageParameters } from './kept-pages';

/** What narrows or orders one table stays with that table. */
const ownToRanking: readonly string[] = ['q', 'sort'];

const carried = pageParameters.filter((name) => !ownToRanking.includes(name));

/**
 * The part of a link that every page shares: mandate, view, shortlist and edition. Links between
 * pages keep it, so that a reader never loses a mandate by reading the guide. Values pass through
 * as they are; each page parses its own link.
 */
export function toCarriedQuery(searchParams: URLSearchParams): string {
  const kept = carried.flatMap((name) =>
    searchParams
      .getAll(name)
      .filter(Boolean)
      .map((value): [string, string] => [name, value]),
  );
  return new URLSearchParams(kept).toString().replaceAll('%2C', ',');
}

/** Adds the carried part to an address that may have parameters of its own; those win. */
export function withCarriedQuery(href: string, searchParams: URLSearchParams): string {
  const [beforeHash = '', hash = ''] = href.split('#');
  const [path = '', own = ''] = beforeHash.split('?');
  const ownNames = new Set(new URLSearchParams(own).keys());
  const rest = new URLSearchParams([...searchParams].filter(([name]) => !ownNames.has(name)));
  const query = [own, toCarriedQuery(rest)].filter(Boolean).join('&');
  return `${path}${query ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
}

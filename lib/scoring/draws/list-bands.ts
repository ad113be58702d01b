import { at } from '../core/required';
import type { RankAcceptability } from './rank-acceptability';

/** Being ahead in this share of draws, or more, counts as ahead. */
export const aheadShare = 0.9;

/**
 * Bands of providers that cannot be told apart: neither of two is ahead of the other in at least 90
 * per cent of draws.
 *
 * That relation is not transitive (the first may be told from the third while neither is told from
 * the second), so no partition can show it truthfully. Bands may overlap instead, as in the compact
 * letter display of multiple comparisons (Piepho, *J. Comput. Graph. Stat.* 13, 2004): two providers
 * share a band exactly when they cannot be told apart. Built greedily: the first pair in `order` that
 * no band holds yet opens one, which then takes in, in that order, everyone who cannot be told from
 * any of its members.
 *
 * @param order slugs as they are listed, best first.
 * @returns bands of two or more slugs, each in `order`, by their best members. A provider that is
 *   told from all others is in none.
 * @throws RangeError for a slug that the acceptability does not hold.
 * @example
 * // acme is ahead of borg in 70, borg of coda in 80, acme of coda in 95 per cent of draws.
 * listBands(['acme', 'borg', 'coda'], acceptability) // [['acme', 'borg'], ['borg', 'coda']]
 */
export function listBands(
  order: readonly string[],
  { slugs, pairwise }: Pick<RankAcceptability, 'slugs' | 'pairwise'>,
): string[][] {
  const places = order.map((slug) => {
    const place = slugs.indexOf(slug);
    if (place < 0) throw new RangeError(`no draws are known for provider "${slug}"`);
    return place;
  });
  // Shares of draws carry rounding errors, and nine draws in ten are 90 per cent.
  const isAhead = (i: number, j: number) => at(at(pairwise, i), j) >= aheadShare - 1e-9;
  const told = places.map((i) => places.map((j) => isAhead(i, j) || isAhead(j, i)));
  const positions = order.map((_, position) => position);

  const bands: number[][] = [];
  for (const first of positions) {
    for (const second of positions.slice(first + 1)) {
      if (told[first]?.[second]) continue;
      if (bands.some((band) => band.includes(first) && band.includes(second))) continue;
      const band = [first, second];
      for (const other of positions) {
        const joins = band.every((member) => member !== other && !told[member]?.[other]);
        if (joins) band.push(other);
      }
      bands.push(band.sort((a, b) => a - b));
    }
  }
  return bands
    .sort(compareLists)
    .map((band) => order.filter((_, position) => band.includes(position)));
}

/** Orders lists by their first difference; no band contains another, so there always is one. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return at(a, place) - at(b, place);
}

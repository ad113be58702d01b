import type { RankedProvider } from '@/lib/assessment/assessed-provider';

type RowBands = {
  /** One letter for each of its bands, "a" for the best: two rows share one just when draws cannot tell them apart. */
  readonly letters: readonly string[];
  /** Those that it cannot be told from, by rank. */
  readonly peers: readonly string[];
};

/**
 * Bands as letters and names, row by row, because bands overlap: the first may be told from the
 * third while neither is told from the second. A row in no band is told from all others.
 *
 * @param rows everyone who is ranked, in any order
 * @param bands slugs by rank, the best band first
 */
export function listRowBands(
  rows: readonly Pick<RankedProvider, 'slug' | 'shortName' | 'rank'>[],
  bands: readonly (readonly string[])[],
): ReadonlyMap<string, RowBands> {
  const byRank = rows.toSorted((a, b) => a.rank - b.rank);
  return new Map(
    rows.map(({ slug }) => {
      const own = bands.flatMap((members, index) =>
        members.includes(slug) ? [{ letter: toBandLetter(index), members }] : [],
      );
      const isPeer = (other: string): boolean =>
        other !== slug && own.some(({ members }) => members.includes(other));
      return [
        slug,
        {
          letters: own.map(({ letter }) => letter),
          peers: byRank.filter((row) => isPeer(row.slug)).map(({ shortName }) => shortName),
        },
      ];
    }),
  );
}

/** @example toBandLetter(0) // "a"; toBandLetter(26) // "aa" */
export function toBandLetter(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : toBandLetter(Math.floor(index / 26) - 1) + letter;
}

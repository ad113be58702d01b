import type { RankedProvider } from '@/lib/assessment/assessed-provider';

export type RowBands = {
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

/** How the line of a band passes a row: it joins its members and leaves a gap at those between. */
export type BandMark = {
  readonly lane: number;
  readonly part: 'start' | 'member' | 'end' | 'gap';
};

/**
 * Lines for bands beside the rows of a list: each from its first member to its last, side by side
 * where they overlap. A lane is used again once the line in it has ended, so that many bands need
 * few lanes. A band with fewer than two members in the list has no line.
 *
 * @param order slugs in the order of the list
 * @returns the marks of each row, by lane
 */
export function layOutBands(
  order: readonly string[],
  bands: readonly (readonly string[])[],
): ReadonlyMap<string, readonly BandMark[]> {
  const marks = new Map(order.map((slug): [string, BandMark[]] => [slug, []]));
  const laneEnds: number[] = [];
  for (const members of bands) {
    const places = order.flatMap((slug, place) => (members.includes(slug) ? [place] : []));
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined || first === last) continue;
    const free = laneEnds.findIndex((end) => end < first);
    const lane = free < 0 ? laneEnds.length : free;
    laneEnds[lane] = last;
    for (const [place, slug] of order.entries()) {
      if (place < first || place > last) continue;
      const isMember = members.includes(slug);
      const part = place === first ? 'start' : place === last ? 'end' : isMember ? 'member' : 'gap';
      marks.get(slug)?.push({ lane, part });
    }
  }
  for (const own of marks.values()) own.sort((a, b) => a.lane - b.lane);
  return marks;
}

/** The same lines beside something that opens under a row, on their way to the next one. */
export function passBands(marks: readonly BandMark[]): BandMark[] {
  return marks
    .filter(({ part }) => part !== 'end')
    .map(({ lane, part }) => ({ lane, part: part === 'gap' ? 'gap' : 'member' }));
}

import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import { capitalise, formatOrdinal, formatPercent, formatScore } from '@/lib/format';
import { toBandLetter } from '@/lib/ranking/bands';

/** How often each provider takes each rank. */
export type AcceptabilityRow = {
  slug: string;
  name: string;
  /** How many findings rest on a private answer. */
  privateCount: number;
  /** The provider's page under the same mandate. */
  href: string;
  /** By score: the place that is framed. */
  rank: number;
  tied: boolean;
  /** Share of simulations by rank, rank 1 first. */
  shares: readonly number[];
  expectedRank: number;
  likelyBest: number;
  likelyWorst: number;
  /** A place for each band; null where the provider is not in it. */
  bands: (string | null)[];
  /** The row as a sentence, for where the table does not fit. */
  text: string;
};

/** @param rows the ranked providers in the order of rank */
export function listAcceptabilityRows(
  rows: readonly DrawnProvider[],
  bands: readonly (readonly string[])[],
  providerHref: (slug: string) => string,
): AcceptabilityRow[] {
  return rows.map(({ slug, name, privateFactors, rank, tied, chances }) => {
    const { shares, expectedRank, likelyBest, likelyWorst } = chances;
    return {
      ...{
        slug,
        name,
        privateCount: privateFactors.length,
        href: providerHref(slug),
        rank,
        tied,
        shares,
        expectedRank,
        likelyBest,
        likelyWorst,
      },
      bands: bandLetters(slug, bands),
      text: rowText({ shares, expectedRank, likelyBest, likelyWorst }),
    };
  });
}

/** "First in 82% of simulations, second in 15%. Likely ranks 1 to 2, expected 1.2." */
function rowText({
  shares,
  expectedRank,
  likelyBest,
  likelyWorst,
}: Pick<AcceptabilityRow, 'shares' | 'expectedRank' | 'likelyBest' | 'likelyWorst'>): string {
  const parts = shares.flatMap((share, index) => {
    const rank = index + 1;
    if (rank < likelyBest || rank > likelyWorst) return [];
    return `${formatOrdinal(rank)} in ${formatPercent(share)}${rank === likelyBest ? ' of simulations' : ''}`;
  });
  const text = parts.join(', ');
  const likely =
    likelyBest === likelyWorst
      ? `Likely rank ${likelyBest}`
      : `Likely ranks ${likelyBest} to ${likelyWorst}`;
  return `${capitalise(text)}. ${likely}, expected ${formatScore(expectedRank)}.`;
}

/**
 * Bands as letters, a place for each band, so that a letter runs down the rows that share it: those
 * cannot be told apart, as in the compact letter display of multiple comparisons (see `listBands`).
 *
 * @example bandLetters('borg', [['acme', 'borg'], ['borg', 'coda']]) // ['a', 'b']
 * @example bandLetters('acme', [['acme', 'borg'], ['borg', 'coda']]) // ['a', null]
 */
function bandLetters(slug: string, bands: readonly (readonly string[])[]): (string | null)[] {
  return bands.map((band, index) => (band.includes(slug) ? toBandLetter(index) : null));
}

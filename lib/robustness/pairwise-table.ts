import type { ChanceAhead } from '@/lib/assessment/draws';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';

/** The chance of each provider to be ahead of each other one. */
export type PairwiseTable = {
  columns: { slug: string; shortName: string }[];
  rows: {
    slug: string;
    name: string;
    /** How many findings rest on a private answer. */
    privateCount: number;
    /** By column, 0 to 1, ties half; null against itself. */
    chances: (number | null)[];
  }[];
};

/** @param rows the ranked providers, in the order of rows and columns */
export function buildPairwiseTable(
  rows: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): PairwiseTable {
  return {
    columns: rows.map(({ slug, shortName }) => ({ slug, shortName })),
    rows: rows.map(({ slug, name, privateFactors }) => ({
      slug,
      name,
      privateCount: privateFactors.length,
      chances: rows.map((other) => (other.slug === slug ? null : chanceAhead(slug, other.slug))),
    })),
  };
}

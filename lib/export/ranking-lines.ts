import type { RankingView } from '@/lib/ranking/build-ranking';
import type { RankingRow } from '@/lib/ranking/ranking-row';
import type { RuledOutRow } from '@/lib/ranking/ruled-out-row';

/** One line of the ranking as a file has it: a ranked provider, or one that the mandate rules out. */
export type RankingLine =
  | { readonly status: 'ranked'; readonly row: RankingRow }
  | { readonly status: 'ruled-out'; readonly row: RuledOutRow };

/**
 * What is on the screen, in its order: the ranked ones that match the search as `sort` has them, then
 * those that the mandate rules out, by name.
 */
export function listRankingLines({ rows, ruledOut }: RankingView): RankingLine[] {
  const isShown = (row: { readonly matchesSearch: boolean }): boolean => row.matchesSearch;
  return [
    ...rows.filter(isShown).map((row): RankingLine => ({ status: 'ranked', row })),
    ...ruledOut.filter(isShown).map((row): RankingLine => ({ status: 'ruled-out', row })),
  ];
}

import type { ChanceAhead } from '@/lib/assessment/draws';
import { formatAheadCell } from '@/lib/ranking/format-ahead';
import type { Order } from '@/lib/robustness/build-robustness';
import type { DrawnProvider } from '@/lib/assessment/assessed-provider';
import { pairwiseWords } from '@/lib/robustness/pairwise-words';
import { toMemoHeat } from './memo-heat';
import type { MemoOrder } from './memo-sureness-model';

/**
 * The chosen against everyone who is ranked, because a committee also asks about those it was not
 * shown. In words it is the chosen among themselves, or all of them where fewer than two are chosen.
 *
 * @param chosen the ranked providers of the shortlist, in the order of rank
 */
export function toMemoPairs(
  { columns, rows, words }: Order['pairwise'],
  chosen: readonly DrawnProvider[],
  chanceAhead: ChanceAhead,
): MemoOrder['pairs'] {
  const shown = rows.filter(({ slug }) => chosen.some((row) => row.slug === slug));
  return {
    note: 'Per cent of draws in which the row’s provider scores higher than the column’s; a tie counts half for each. Shaded where the row is ahead more often than not.',
    heads: columns.map(({ shortName }) => shortName),
    rows: shown.map(({ name, chances }) => ({
      name,
      cells: chances.map((chance) =>
        chance === null
          ? null
          : {
              ...toMemoHeat(chance, { shaded: chance > 0.5, framed: false }),
              text: formatAheadCell(chance),
            },
      ),
    })),
    words: chosen.length < 2 ? words : pairwiseWords(chosen, chanceAhead),
  };
}

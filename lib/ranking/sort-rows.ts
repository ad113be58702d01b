import type { RankedProvider } from '@/lib/assessment/assessed-provider';
import { compareText } from '@/lib/scoring';
import type { SortKey } from '@/lib/url/mandate';

/** By which number or name each order goes; equal ones fall back to the order of rank, then name. */
const orders: Readonly<Record<SortKey, (a: RankedProvider, b: RankedProvider) => number>> = {
  score: () => 0,
  name: (a, b) => compareText(a.name, b.name),
  low: (a, b) => b.low - a.low,
  high: (a, b) => b.high - a.high,
  article: (a, b) => a.articleRank - b.articleRank,
};

/** The order of the list. Ranks stay what they are: only `score` shows them ascending. */
export function sortRows<Row extends RankedProvider>(rows: readonly Row[], key: SortKey): Row[] {
  return rows.toSorted(
    (a, b) => orders[key](a, b) || a.rank - b.rank || compareText(a.name, b.name),
  );
}

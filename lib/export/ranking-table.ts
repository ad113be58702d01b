import type { RankingView } from '@/lib/ranking/build-ranking';
import type { ExportTable } from './export-table';
import { listRankingColumns, type RankingTableContext } from './ranking-columns';
import { listRankingLines } from './ranking-lines';

/**
 * The ranking as plain rows of unrounded values, for every kind of file that is a table.
 *
 * The table stands for itself: edition, link, notices and disclaimer are columns at its end, because a
 * heading above a table is in the way of programs, and a note beside it is lost as soon as rows are
 * copied.
 */
export function toRankingTable(view: RankingView, context: RankingTableContext): ExportTable {
  const columns = listRankingColumns(context);
  return {
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: listRankingLines(view).map((line) => columns.map((column) => column.valueOf(line))),
  };
}

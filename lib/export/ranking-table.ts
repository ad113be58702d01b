import type { Assessment } from '@/lib/assessment/assess';
import { listShown } from '@/lib/ranking/list-shown';
import type { ExportTable } from './export-table';
import { listRankingColumns, type RankingTableContext } from './ranking-columns';

/**
 * The ranking as plain rows of unrounded values, for every kind of file that is a table.
 *
 * The table stands for itself: edition, link, notices and disclaimer are columns at its end, because a
 * heading above a table is in the way of programs, and a note beside it is lost as soon as rows are
 * copied.
 */
export function toRankingTable(assessment: Assessment, context: RankingTableContext): ExportTable {
  const columns = listRankingColumns(context);
  const { ranked, ruledOut } = listShown(assessment);
  return {
    columns: columns.map(({ key, label, kind }) => ({ key, label, kind })),
    rows: [...ranked, ...ruledOut].map((row) => columns.map((column) => column.valueOf(row))),
  };
}

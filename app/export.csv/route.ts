import { exportRoute } from '@/app/export-route';
import { csvType, toCsv } from '@/lib/export/csv';
import { toRankingTable } from '@/lib/export/ranking-table';
import { requirementIds } from '@/lib/requirements';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * The ranking as a table for spreadsheets and programs. It has a column for every requirement there
 * is, so that files of different mandates can be laid on each other.
 */
export const GET = exportRoute('CSV', ({ assessment, link, notices, nameFile }) => {
  const { criteria, edition } = assessment.model;
  const table = toRankingTable(assessment, {
    criteria,
    gates: requirementIds,
    edition,
    link,
    notices,
  });
  return {
    body: toCsv(table),
    contentType: csvType,
    filename: `${nameFile('ranking')}.csv`,
    disposition: 'attachment',
  };
});

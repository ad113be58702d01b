import { exportRoute } from '@/app/export-route';
import { openCostsTable } from '@/app/open-costs';
import { toCostsWorkbook } from '@/lib/export/costs-table';
import { writeWorkbook } from '@/lib/export/xlsx/write-workbook';
import { costsParameters } from '@/lib/url/costs-params';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The same as a workbook. */
export const GET = exportRoute(
  'XLSX',
  async (opened, searchParams) => ({
    body: await writeWorkbook(
      toCostsWorkbook(openCostsTable(opened, searchParams), opened.catalogue.edition),
    ),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    filename: `${opened.nameFile('costs')}.xlsx`,
    disposition: 'attachment',
  }),
  costsParameters,
);

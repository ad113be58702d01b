import { exportRoute } from '@/app/export-route';
import { openCostsTable } from '@/app/open-costs';
import { csvType, toCsv } from '@/lib/export/csv';
import { costsParameters } from '@/lib/url/costs-params';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** What custody would cost, as far as it is public. */
export const GET = exportRoute(
  'CSV',
  (opened, searchParams) => ({
    body: toCsv(openCostsTable(opened, searchParams)),
    contentType: csvType,
    filename: `${opened.nameFile('costs')}.csv`,
    disposition: 'attachment',
  }),
  costsParameters,
);

import { exportRoute } from '@/app/export-route';
import { openingSheetParameter, parseOpeningSheet } from '@/lib/url/opening-sheet';
import { renderWorkbook } from '@/lib/export/xlsx/render-workbook';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/**
 * The link as a workbook: ranking, scoring with live formulas, findings with sources, and the
 * questionnaire that the shortlist page reads back. `sheet=questionnaire` opens it on the questions.
 */
export const GET = exportRoute(
  'XLSX',
  async ({ catalogue, assessment, origin, notices, nameFile }, searchParams) => {
    const sheet = parseOpeningSheet(searchParams);
    const { opensOn } = sheet;
    const told = [...notices, ...sheet.notices];
    return {
      body: await renderWorkbook({
        catalogue,
        assessment,
        notices: told,
        opensOn,
        origin,
      }),
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      filename: `${nameFile(opensOn)}.xlsx`,
      disposition: 'attachment',
    };
  },
  [openingSheetParameter],
);

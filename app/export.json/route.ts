import { exportRoute } from '@/app/export-route';
import { toRankingExport } from '@/lib/api/to-ranking-export';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The ranking with the findings of those it shows, indented, since people open it, too. */
export const GET = exportRoute('JSON', ({ origin, nameFile, ...opened }) => {
  const body = toRankingExport({ ...opened, schema: `${origin}/export.schema.json` });
  return {
    body: `${JSON.stringify(body, null, 2)}\n`,
    contentType: 'application/json',
    filename: `${nameFile('ranking')}.json`,
    disposition: 'attachment',
  };
});

import { letterRoute } from '@/app/letter-route';
import { writeLetterWorkbook } from '@/lib/export/xlsx/letter-sheet';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** One provider's own questions, to be filled in and read back. */
export const GET = letterRoute(
  'XLSX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  writeLetterWorkbook,
);

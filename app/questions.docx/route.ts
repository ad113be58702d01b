import { letterRoute } from '@/app/letter-route';
import { writeLetterDocument } from '@/lib/export/docx/write-letter-document';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** The same questions as a text document, for whoever answers in Word. */
export const GET = letterRoute(
  'DOCX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  writeLetterDocument,
);

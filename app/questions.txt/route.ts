import { letterRoute } from '@/app/letter-route';
import { toLetterText } from '@/lib/inquiry/to-letter-text';

export { DELETE, OPTIONS, PATCH, POST, PUT } from '@/lib/api/read-only-methods';

/** One provider's own questions as text, to be pasted into an e-mail. */
export const GET = letterRoute('TXT', 'text/plain; charset=utf-8', (letter) =>
  Promise.resolve(new TextEncoder().encode(toLetterText(letter))),
);

import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import { formatDate, formatHash } from '@/lib/format';
import { markdownLink } from './inline';

/** What ends every copied text: where it comes from, which state of the evidence, what it is not. */
export function closingLines(
  linkText: string,
  link: string,
  { date, hash }: Pick<Edition, 'date' | 'hash'>,
): string[] {
  return [
    `${markdownLink(linkText, link)}. Edition ${formatDate(date)}, \`${formatHash(hash)}\`.`,
    `_${disclaimer}_`,
  ];
}

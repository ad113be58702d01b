/** Longer texts find nothing: a name, a licence or a network is far shorter. */
export const searchTextLength = 80;

/** A single line without control characters or runs of spaces, in one Unicode form. */
export function toSearchText(text: string): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, searchTextLength).join('').trim();
}

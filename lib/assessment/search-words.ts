/**
 * Words as a search compares them: lower case, without accents, letters and digits only. Each is
 * kept once and stands between spaces, so that " bank" finds the beginning of a word.
 */
export function toSearchWords(texts: readonly string[]): string {
  const words = texts.flatMap(listWords);
  return ` ${[...new Set(words)].join(' ')} `;
}

/**
 * True when every word of the query begins a word of the text: "ban" finds "bank", and "us" does not
 * find "custody". An empty query matches everything.
 */
export function matchesSearch(words: string, query: string): boolean {
  return listWords(query).every((word) => words.includes(` ${word}`));
}

const listWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

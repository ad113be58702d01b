import { toBandLetter } from '@/lib/ranking/row-bands';

/**
 * Bands as letters, a place for each band, so that a letter runs down the rows that share it: those
 * cannot be told apart, as in the compact letter display of multiple comparisons (see `listBands`).
 *
 * @example bandLetters('borg', [['acme', 'borg'], ['borg', 'coda']]) // ['a', 'b']
 * @example bandLetters('acme', [['acme', 'borg'], ['borg', 'coda']]) // ['a', null]
 */
export function bandLetters(
  slug: string,
  bands: readonly (readonly string[])[],
): (string | null)[] {
  return bands.map((band, index) => (band.includes(slug) ? toBandLetter(index) : null));
}

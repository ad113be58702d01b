/** "a" to "z", then "a2": more bands than letters need a list of dozens. */
const letterOf = (band: number): string => {
  const letter = String.fromCharCode(97 + (band % 26));
  return band < 26 ? letter : `${letter}${Math.floor(band / 26) + 1}`;
};

/**
 * Bands as letters, a place for each band: those who share a letter cannot be told apart, as in the
 * compact letter display of multiple comparisons (Piepho 2004; see `listBands`).
 *
 * @example bandLetters('borg', [['acme', 'borg'], ['borg', 'coda']]) // ['a', 'b']
 * @example bandLetters('acme', [['acme', 'borg'], ['borg', 'coda']]) // ['a', null]
 */
export function bandLetters(
  slug: string,
  bands: readonly (readonly string[])[],
): (string | null)[] {
  return bands.map((band, index) => (band.includes(slug) ? letterOf(index) : null));
}

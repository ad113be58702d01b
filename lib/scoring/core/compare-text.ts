/**
 * Orders text as a reader expects, "BitGo" before "BNY", and the same in every engine and locale,
 * which `localeCompare` is not: by lower case, and where that is equal by code units.
 *
 * @example ['b', 'C', 'a'].sort(compareText) // ['a', 'b', 'C']
 */
export function compareText(a: string, b: string): number {
  return compareUnits(a.toLowerCase(), b.toLowerCase()) || compareUnits(a, b);
}

const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A value that cannot be missing. Arrays and records of the core are complete by construction, which
 * types cannot say; where one is not, the sentence names what is, instead of a zero that would count.
 * Where the place tells enough, `at` and its sisters do the same; in the loops over draws, where asking
 * costs half as much again, a hole is NaN, which spoils the figure, and `checkFinite` throws at the end.
 *
 * @param what names the value in the message: "the weight of criterion 3".
 * @throws RangeError where it is missing.
 */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`${what} is missing`);
  return value;
}

/**
 * Figures in which nothing was missing.
 *
 * @throws RangeError where one is no number.
 */
export function checkFinite<Figures extends ArrayLike<number>>(
  figures: Figures,
  what: string,
): Figures {
  const hole = Array.from(figures).findIndex((figure) => !Number.isFinite(figure));
  if (hole >= 0) throw new RangeError(`${what} ${hole} is missing`);
  return figures;
}

/**
 * Reading a list at a place that must hold an entry. A place beyond the list is a fault of the
 * caller, and reading it as zero would turn the fault into a figure: all of these throw a RangeError.
 *
 * One function for each kind of list, because an engine makes a look-up fast where it always meets
 * the same kind: five times faster than one function for all, in the loops over draws.
 */

/** @example at(['acme', 'borg'], 1) // 'borg' */
export function at<T>(list: readonly T[], place: number): T {
  return present(list[place], place);
}

/** @example realAt(Float64Array.of(0.5, 1.5), 1) // 1.5 */
export function realAt(list: Float64Array, place: number): number {
  return present(list[place], place);
}

/** @example wholeAt(Int32Array.of(10, 20), 1) // 20 */
export function wholeAt(list: Int32Array, place: number): number {
  return present(list[place], place);
}

/** @example byteAt(Uint8Array.of(3, 4), 1) // 4 */
export function byteAt(list: Uint8Array, place: number): number {
  return present(list[place], place);
}

function present<T>(entry: T | undefined, place: number): T {
  if (entry === undefined) throw new RangeError(`no entry at place ${place}`);
  return entry;
}

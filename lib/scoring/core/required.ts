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

/**
 * A value that cannot be missing. Arrays and records of the core are complete by construction, which
 * types cannot say; where one is not, the sentence names what is, instead of a zero that would count.
 *
 * @param what names the value in the message: "the weight of criterion 3".
 * @throws RangeError where it is missing.
 */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`${what} is missing`);
  return value;
}

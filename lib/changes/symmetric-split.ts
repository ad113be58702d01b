/**
 * What each of several parts did to a figure that changed while they all moved: the mean, over all
 * orders in which they could have moved one after the other, of what each did at its turn (Shapley,
 * "A value for n-person games", 1953; for the parts of a change Shorrocks, *J. Econ. Inequal.* 11,
 * 2013). No order is preferred, nothing is left over, and a part that does nothing gets 0.
 *
 * @param parts few: every subset of them is valued once.
 * @param valueOf the figure with these parts moved and the others not.
 * @returns by part; the sum is `valueOf(all) − valueOf(none)`.
 * @example
 * // 2 × 3 grows to 4 × 5.
 * symmetricSplit(['height', 'width'], (moved) =>
 *   (moved.has('height') ? 4 : 2) * (moved.has('width') ? 5 : 3)) // height 8, width 6
 */
export function symmetricSplit<Part extends string>(
  parts: readonly Part[],
  valueOf: (moved: ReadonlySet<Part>) => number,
): Map<Part, number> {
  const values = parts
    .reduce<Part[][]>((sets, part) => [...sets, ...sets.map((set) => [...set, part])], [[]])
    .map((set) => ({ size: set.length, moved: new Set(set), value: valueOf(new Set(set)) }));

  // In n!/(s!(n−s−1)!) of orders exactly these s parts have moved before.
  const factorials = parts.reduce<number[]>(
    (list, _, k) => [...list, (list[k] ?? 1) * (k + 1)],
    [1],
  );
  const factorial = (k: number) => factorials[k] ?? 1;
  const chanceOf = (size: number) =>
    (factorial(size) * factorial(parts.length - size - 1)) / factorial(parts.length);

  return new Map(
    parts.map((part) => {
      const without = values.filter(({ moved }) => !moved.has(part));
      const split = without.reduce((sum, { size, moved, value }) => {
        const after = values.find(
          (other) =>
            other.size === size + 1 &&
            other.moved.has(part) &&
            [...moved].every((one) => other.moved.has(one)),
        );
        return sum + chanceOf(size) * ((after?.value ?? NaN) - value);
      }, 0);
      return [part, split];
    }),
  );
}

/**
 * Parts of a change as whole hundredths that add up to the difference of its printed ends: rounded
 * singly they may miss it by some hundredths. What is missing goes to the parts whose rounding lost
 * most, one hundredth each (the method of largest remainders); a part of 0 stays 0.
 *
 * @param parts add up to `to − from`, in any unit.
 * @returns hundredths, as whole numbers: `from + parts = to`.
 * @example addUpAsPrinted(1.004, { a: 0.004, b: 0.004 }, 1.012, ["a", "b"])
 *   // { from: 100, parts: Map { a → 1, b → 0 }, to: 101 }
 */
export function addUpAsPrinted<Part extends string>(
  from: number,
  parts: Readonly<Record<Part, number>>,
  to: number,
  names: readonly Part[],
): { from: number; to: number; parts: Map<Part, number> } {
  const [before, after] = [toHundredths(from), toHundredths(to)];
  const rounded = names.map((name) => {
    const exact = parts[name] * 100;
    const whole = Math.round(exact);
    return { name, whole, lost: exact - whole, isNothing: Math.abs(parts[name]) < 1e-9 };
  });
  const missing = after - before - rounded.reduce((sum, { whole }) => sum + whole, 0);
  const step = Math.sign(missing);
  const takers = new Set(
    rounded
      .filter(({ isNothing }) => !isNothing)
      .toSorted((a, b) => step * (b.lost - a.lost))
      .slice(0, Math.abs(missing)),
  );
  return {
    from: before,
    to: after,
    parts: new Map(
      rounded.map((part) => [part.name, part.whole + (takers.has(part) ? step : 0) + 0]),
    ),
  };
}

/** Scores carry noise near 1e-14, which must not decide a half. */
const toHundredths = (points: number): number => Math.round(Math.round(points * 1e9) / 1e7) + 0;

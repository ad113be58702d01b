/** A place on a scale of 0 to 100 as an SVG length; four decimals are finer than any screen. */
export function percent(value: number): string {
  const inside = Math.min(100, Math.max(0, value));
  return `${Math.round(inside * 1e4) / 1e4}%`;
}

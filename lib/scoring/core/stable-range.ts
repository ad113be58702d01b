/** A provider's score as a straight line in one criterion's weight `t`: `atZero + slope × t`. */
export type ScoreLine = { readonly slug: string; readonly atZero: number; readonly slope: number };

/** What a set becomes just beyond the range in which it stays. */
export type Takeover = {
  /** The whole new set, in the order given. */
  readonly members: readonly string[];
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
};

/** The weights, as shares 0 to 1, at which a set of providers stays the same. */
export type StableRange = {
  /** The set at the present weight, in the order given. */
  readonly members: readonly string[];
  readonly low: number;
  readonly high: number;
  /** What happens just below `low`; null where the set stays down to a weight of 0. */
  readonly below: Takeover | null;
  /** What happens just above `high`; null where the set stays up to a weight of 1. */
  readonly above: Takeover | null;
};

/** Scores closer than this tie, here as in a ranking; slopes closer than this are one. */
const tolerance = 1e-9;

/**
 * The range of `t` around `now` over which the set of lines with rank `size` or better, ties
 * included, stays as it is. Exact: the set can only change where two lines cross, so the ends are
 * crossings, or 0 and 1.
 *
 * At an end the lines that cross tie; the set stays at every weight strictly between the ends, and
 * beyond an end it is another. Where a tie at `now` would break at once, the range is `now` alone on
 * that side. No lines give an empty set that stays everywhere.
 */
export function stableRange(lines: readonly ScoreLine[], now: number, size: number): StableRange {
  const inside = listMembers(lines, now, 0, size);
  const low = findEnd(lines, inside, now, -1, size);
  const high = findEnd(lines, inside, now, 1, size);
  return {
    members: slugsOf(inside),
    low: low.at,
    high: high.at,
    below: low.takeover,
    above: high.takeover,
  };
}

/** A step just below (−1) or just above (1) a weight, or none (0). */
type Side = -1 | 0 | 1;

/** The lines with rank `size` or better at `t`, or an instant to one side of it, where slopes decide ties. */
function listMembers(
  lines: readonly ScoreLine[],
  t: number,
  side: Side,
  size: number,
): ScoreLine[] {
  const isAbove = (a: ScoreLine, b: ScoreLine): boolean => {
    const lead = a.atZero - b.atZero + (a.slope - b.slope) * t;
    if (Math.abs(lead) > tolerance) return lead > 0;
    return (a.slope - b.slope) * side > tolerance;
  };
  return lines.filter((line) => lines.filter((other) => isAbove(other, line)).length < size);
}

function findEnd(
  lines: readonly ScoreLine[],
  inside: readonly ScoreLine[],
  now: number,
  side: -1 | 1,
  size: number,
): { at: number; takeover: Takeover | null } {
  const bound = side < 0 ? 0 : 1;
  for (const at of listCrossings(lines, inside, now, side)) {
    // Nothing lies beyond the last possible weight.
    if (Math.abs(bound - at) < tolerance) break;
    const beyond = listMembers(lines, at, side, size);
    if (beyond.length !== inside.length || beyond.some((line) => !inside.includes(line))) {
      return {
        at,
        takeover: {
          members: slugsOf(beyond),
          enters: slugsOf(beyond.filter((line) => !inside.includes(line))),
          leaves: slugsOf(inside.filter((line) => !beyond.includes(line))),
        },
      };
    }
  }
  return { at: bound, takeover: null };
}

/** `now` itself, where ties may break, then where members cross other lines, nearest first. */
function listCrossings(
  lines: readonly ScoreLine[],
  inside: readonly ScoreLine[],
  now: number,
  side: -1 | 1,
): number[] {
  const crossings = inside.flatMap((member) =>
    lines.flatMap((line) => {
      const slope = member.slope - line.slope;
      if (Math.abs(slope) <= tolerance) return [];
      const at = (line.atZero - member.atZero) / slope;
      return (at - now) * side > 0 && at >= 0 && at <= 1 ? [at] : [];
    }),
  );
  return [now, ...crossings.sort((a, b) => (a - b) * side)];
}

function slugsOf(lines: readonly ScoreLine[]): string[] {
  return lines.map(({ slug }) => slug);
}

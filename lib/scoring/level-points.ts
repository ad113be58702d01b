import { width } from './interval';
import type { Interval } from './types';

/** Points that one level is worth: five anchored levels, 0 to 4, spread evenly over 0 to 100. */
export const pointsPerLevel = 25;

/**
 * The points, 0 to 100, of a level, 0 to 4. Levels are anchored in words and evenly spaced by
 * decision of the published method: no step is worth more than another.
 *
 * @example levelPoints(3) // 75
 */
export function levelPoints(level: number): number {
  return pointsPerLevel * level;
}

/**
 * The levels that an interval leaves possible, lowest first.
 *
 * @example listLevels({ low: 1, high: 3 }) // [1, 2, 3]
 */
export function listLevels(levels: Interval): number[] {
  return Array.from({ length: width(levels) + 1 }, (_, step) => levels.low + step);
}

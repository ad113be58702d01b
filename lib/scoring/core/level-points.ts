import { width } from './interval';
import type { Interval } from '../types';

/** The highest of the five anchored levels. */
const highestLevel = 4;

/** Points that one level of a factor without a floor is worth, which is every factor under method 1. */
export const pointsPerLevel = levelStep();

/**
 * The points, 0 to 100, of a level, floor to 4: `100 × (level − floor) / (4 − floor)`. Levels are
 * anchored in words and evenly spaced by decision of the published method: no step is worth more
 * than another.
 *
 * @param floor the lowest level that the factor has, which is worth nothing.
 * @example levelPoints(3) // 75
 * @example levelPoints(3, 1) // 66.7: two of the three steps from level 1 to level 4
 */
export function levelPoints(level: number, floor = 0): number {
  return (100 * (level - floor)) / (highestLevel - floor);
}

/**
 * The points that one level of a factor is worth.
 *
 * @throws RangeError when `floor` is no whole number from 0 to 3: there would be no step to take.
 * @example levelStep(0) // 25
 */
export function levelStep(floor = 0): number {
  if (!Number.isInteger(floor) || floor < 0 || floor >= highestLevel) {
    throw new RangeError(`a floor must be a whole number from 0 to 3; got ${floor}`);
  }
  return 100 / (highestLevel - floor);
}

/**
 * The levels that an interval leaves possible, lowest first.
 *
 * @example listLevels({ low: 1, high: 3 }) // [1, 2, 3]
 */
export function listLevels(levels: Interval): number[] {
  return Array.from({ length: width(levels) + 1 }, (_, step) => levels.low + step);
}

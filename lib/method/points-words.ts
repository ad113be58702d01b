import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import type { Rubric } from '@/lib/catalogue/types';
import { formatList } from '@/lib/format';
import { pointsPerLevel } from '@/lib/scoring';

/** What a level is worth, as an edition's method counts it. */
type PointsWords = {
  readonly formula: string;
  /** One sentence or two, for a page, a memo and a workbook alike. */
  readonly text: string;
};

/**
 * Method 1 gave 25 points a level whatever the factor; method 2 counts from the factor's lowest level,
 * so that a factor of which nothing was found spans 0 to 100 (`lib/scoring/core/level-points.ts`).
 */
export function sayPoints({
  version,
  criteria,
}: Pick<Rubric, 'version' | 'criteria'>): PointsWords {
  if (version < 2) {
    return {
      formula: `points = ${pointsPerLevel} × level`,
      text: `A level is worth ${pointsPerLevel} points.`,
    };
  }
  const names = criteria
    .flatMap(({ factors }) => factors)
    .flatMap((factor) => {
      const floor = Math.min(...listFactorLevels(factor));
      return floor === 0 ? [] : `${factor.name} (${floor})`;
    });
  const above = names.length === 0 ? '' : `, above it for ${formatList(names)}`;
  return {
    formula: 'points = 100 × (level − floor) ÷ (4 − floor)',
    text: `A level is worth 100 × (level − floor) ÷ (4 − floor) points. The floor is the factor’s lowest level: 0${above}. So a factor of which nothing was found spans 0 to 100, and nothing of it counts as proven.`,
  };
}

import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import type { Rubric } from '@/lib/catalogue/types';
import { formatList, formatPercent } from '@/lib/format';
import { aheadShare, pointsPerLevel } from '@/lib/scoring';

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

/** How a factor is read, and what a level of it is worth. @param subject "Each factor" */
export const sayLevels = (subject: string, rubric: Pick<Rubric, 'version' | 'criteria'>): string =>
  `${subject} has a level up to 4, given as a range: the lower end is what public evidence proves, the upper end what it leaves open. ${sayPoints(rubric).text}`;

/** The method in two sentences. */
export const methodInShort =
  'A level is given by what public evidence shows, never by reputation. What is proven counts in full, what is left open counts by the credit for unknowns, and requirements come before points.';

/** Why a requirement is no weight. */
export const requirementsFirst = 'Requirements come before weights and never change a number.';

/** What levels come from; a sentence without its stop. */
export const levelsComeFrom = 'Levels come from public evidence, never from reputation';

/** What "not found" means. */
export const absenceIs =
  'Absence is reported as not found, which does not mean that something does not exist. Confirm every point with the provider.';

/** How the chances of pairs are to be read. */
export const pairsAre =
  'Per cent of simulations in which the row’s provider scores higher than the column’s; a tie counts half for each. Shaded where the row is ahead more often than not.';

/** What two who share a band are to each other, or two whose order is not settled. */
export const neitherIsAhead = `neither is ahead of the other in ${formatPercent(aheadShare)} of simulations`;

import type { Interval } from '@/lib/scoring';
import { listFactorLevels } from '@/lib/catalogue/factor-levels';
import type { Factor } from '@/lib/catalogue/types';

/** A level that evidence leaves open, and what the rubric asks to see for it. */
export type Rise = { readonly level: number; readonly anchor: string };

/**
 * The levels a finding could still rise to, lowest first: those of the rubric above `low` and up to
 * `high`. A settled finding has none; a level that the factor does not use is not a step.
 *
 * @example listRises(keys, { low: 2, high: 4 }) // [{ level: 3, … }, { level: 4, … }]
 */
export function listRises(factor: Factor, { low, high }: Interval): Rise[] {
  return listFactorLevels(factor)
    .filter((level) => level > low && level <= high)
    .flatMap((level) => {
      const anchor = anchorOf(factor, level);
      return anchor === null ? [] : [{ level, anchor }];
    });
}

/** What the rubric says of a level, or null where the factor does not use it. */
export function anchorOf(factor: Factor, level: number): string | null {
  return Object.entries(factor.levels).find(([key]) => Number(key) === level)?.[1] ?? null;
}

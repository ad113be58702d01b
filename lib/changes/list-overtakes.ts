import { aheadShare, roundScore } from '@/lib/scoring';
import type { ScoreChange, ScoreSplit } from './split-score';

/** One provider that was behind another, or level, and is ahead now. */
export type Overtake = {
  readonly provider: string;
  readonly passed: string;
  /** Points by which `provider` was ahead of `passed` in the earlier and in the later edition. */
  readonly gap: { readonly from: number; readonly to: number };
  /** What moved the gap; adds up to `gap.to − gap.from`. */
  readonly parts: ScoreSplit;
  /** True where, at both ends, one of the two is ahead in at least 90 of 100 draws. */
  readonly settled: boolean;
};

/** Chance, 0 to 1, that the first of two slugs is ahead of the second, ties half. */
type AheadOf = (provider: string, passed: string) => number;

/**
 * Who passed whom between two editions, by scores on the grid of 1e-9 points: the widest move of a
 * gap first, then as `changes` lists them.
 *
 * @param changes of the providers that are ranked in both editions, by slug.
 */
export function listOvertakes(
  changes: ReadonlyMap<string, ScoreChange>,
  ahead: { readonly from: AheadOf; readonly to: AheadOf },
): Overtake[] {
  const entries = [...changes];
  const overtakes = entries.flatMap(([provider, mine]) =>
    entries.flatMap(([passed, other]): Overtake[] => {
      const gap = { from: mine.from - other.from, to: mine.to - other.to };
      if (provider === passed || roundScore(gap.from) > 0 || roundScore(gap.to) <= 0) return [];
      const isTold = (chance: number) => Math.max(chance, 1 - chance) >= aheadShare - 1e-9;
      const settled = isTold(ahead.from(provider, passed)) && isTold(ahead.to(provider, passed));
      return [{ provider, passed, gap, parts: subtract(mine.split, other.split), settled }];
    }),
  );
  const moveOf = ({ gap }: Overtake) => gap.to - gap.from;
  return overtakes.sort((a, b) => roundScore(moveOf(b) - moveOf(a)));
}

function subtract(a: ScoreSplit, b: ScoreSplit): ScoreSplit {
  return {
    world: a.world - b.world,
    evidence: a.evidence - b.evidence,
    correction: a.correction - b.correction,
    age: a.age - b.age,
    method: a.method - b.method,
    formula: a.formula - b.formula,
    weights: a.weights - b.weights,
  };
}

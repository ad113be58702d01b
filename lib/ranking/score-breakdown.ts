import type { AssessedCriterion, RankedProvider } from '@/lib/assessment/assessed-provider';

/** A criterion's share of a score, parted into what is proven and what the doubt credits. */
type BreakdownLine = AssessedCriterion & {
  /** Points of the total that the mandate's doubt adds to the proven ones. */
  credited: number;
};

export type ScoreBreakdown = {
  lines: BreakdownLine[];
  /** Sums over the lines, taken before any rounding; `points` is the score. */
  total: { proven: number; credited: number; points: number; open: number };
};

/** Where a score comes from: lines that add up to it. */
export function scoreBreakdown({ criteria }: Pick<RankedProvider, 'criteria'>): ScoreBreakdown {
  const lines = criteria.map((part) => ({ ...part, credited: part.points - part.proven }));
  const sum = (key: 'proven' | 'credited' | 'points' | 'open'): number =>
    lines.reduce((total, line) => total + line[key], 0);
  return {
    lines,
    total: {
      proven: sum('proven'),
      credited: sum('credited'),
      points: sum('points'),
      open: sum('open'),
    },
  };
}

import type { CriterionScore } from '@/lib/scoring/types';

/** A stretch of a scale of 0 to 100. */
export type BarSegment = { id: string; start: number; width: number };

export type ScoreSegments = { proven: BarSegment[]; open: BarSegment[] };

type Part = Pick<CriterionScore, 'id' | 'proven' | 'open'>;

/**
 * Lays the criteria end to end: first what is proven, then what is left open, each in the rubric's
 * order. The proven ones end at `low`, the open ones at `high`, because points of criteria add up
 * to those of the total. A criterion without points takes no segment; a thin one is not widened.
 */
export function toScoreSegments(criteria: readonly Part[]): ScoreSegments {
  const proven = layOut(
    criteria.map(({ id, proven: width }) => ({ id, width })),
    0,
  );
  const low = criteria.reduce((sum, part) => sum + part.proven, 0);
  const open = layOut(
    criteria.map(({ id, open: width }) => ({ id, width })),
    low,
  );
  return { proven, open };
}

function layOut(parts: readonly { id: string; width: number }[], from: number): BarSegment[] {
  let start = from;
  return parts.flatMap(({ id, width }) => {
    const segment = { id, start, width };
    start += width;
    return width > 0 ? [segment] : [];
  });
}

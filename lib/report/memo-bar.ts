import type { AssessedCriterion } from '@/lib/assessment/assessed-provider';
import { formatScore } from '@/lib/format';
import type { Interval } from '@/lib/scoring';
import type { MemoBar } from './memo-model';

type Scored = Interval & { readonly score: number };

/** A score with the part of every criterion in it. */
export function toScoreBar(
  { score, low, high }: Scored,
  criteria: readonly AssessedCriterion[],
): MemoBar {
  const parts = criteria.map(
    ({ name, proven, open }) => `${name} ${formatScore(proven)} and ${formatScore(open)}`,
  );
  return {
    text: `${describe({ score, low, high })} Proven and left open: ${parts.join(', ')}.`,
    score,
    low,
    high,
    segments: criteria.map(({ id, proven, open }) => ({ criterion: id, proven, open })),
  };
}

/** A criterion on its own scale. */
export function toCriterionBar({ id, name, score, low, high }: AssessedCriterion): MemoBar {
  return {
    text: `${name}. ${describe({ score, low, high })}`,
    score,
    low,
    high,
    segments: [{ criterion: id, proven: low, open: high - low }],
  };
}

function describe({ score, low, high }: Scored): string {
  return low === high
    ? `Score ${formatScore(score)}, nothing left open.`
    : `Score ${formatScore(score)}, between ${formatScore(low)} and ${formatScore(high)}.`;
}

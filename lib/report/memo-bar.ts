import type { AssessedCriterion } from '@/lib/assessment/assessed-provider';
import { formatBetween, formatCredit, formatScore, formatWeight } from '@/lib/format';
import type { FindingGroup } from '@/lib/provider/group-findings';
import type { Interval, ProviderScore } from '@/lib/scoring';
import type { MemoPoints, MemoProvider } from './memo-model';
import type { MemoBar } from './memo-parts';

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

const describe = ({ score, low, high }: Scored): string =>
  `Score ${formatScore(score)}, ${formatBetween(low, high)}.`;

export function nameCriteria(groups: readonly FindingGroup[]): AssessedCriterion[] {
  return groups.map(({ criterion: { id, name }, score }) => ({ ...score, id, name }));
}

/**
 * Where a score comes from: the points of each criterion, proven and credited, and their sums. Sums
 * are those of the score itself and are rounded last, so a column may differ from its total by 0.1.
 */
export function toMemoComposition(
  { score, low }: ProviderScore,
  criteria: readonly AssessedCriterion[],
): MemoProvider['composition'] {
  return {
    title: `Where ${formatScore(score)} comes from`,
    rows: criteria.map((criterion) => ({
      id: criterion.id,
      name: criterion.name,
      weight: formatWeight(criterion.weight),
      scoreText: formatScore(criterion.score),
      bar: toCriterionBar(criterion),
      ...toPoints(criterion.proven, criterion.points),
    })),
    total: { weight: formatWeight(1), ...toPoints(low, score) },
  };
}

function toPoints(proven: number, points: number): MemoPoints {
  return {
    proven: formatScore(proven),
    credited: formatCredit(points - proven),
    points: formatScore(points),
  };
}

import type { AssessedCriterion } from '@/lib/assessment/assessed-provider';
import { formatCredit, formatScore, formatWeight } from '@/lib/format';
import type { FindingGroup } from '@/lib/provider/group-findings';
import type { ProviderScore } from '@/lib/scoring';
import { toCriterionBar } from './memo-bar';
import type { MemoPoints, MemoProvider } from './memo-model';

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

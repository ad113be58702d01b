import type { Contribution, CriterionScore, Interval, ProviderScore } from '@/lib/scoring';
import type { Criterion, Factor, Finding, Provider, Rubric } from '@/lib/catalogue/types';
import { listRises, type Rise } from './list-rises';

/** One factor of one provider: what was found, what it is worth, and where it could still rise to. */
export type FindingRow = {
  readonly factor: Factor;
  readonly finding: Finding;
  readonly contribution: Contribution;
  /** The levels that count where strict evidence leaves more open than was found; null elsewhere. */
  readonly countedAs: Interval | null;
  /** Empty when the finding is settled. */
  readonly rises: readonly Rise[];
};

export type FindingGroup = {
  readonly criterion: Criterion;
  readonly score: CriterionScore;
  readonly rows: readonly FindingRow[];
};

/**
 * All findings under their criteria, in the rubric's order, beside the numbers that `lib/scoring`
 * gave for them. Nothing is computed again here: the points of the rows add up to the points of the
 * group, and those of the groups to the score.
 *
 * @throws Error when the score was made with another rubric and lacks a criterion or factor.
 */
export function groupFindings(
  rubric: Rubric,
  provider: Provider,
  score: ProviderScore,
): FindingGroup[] {
  const contributions = new Map(score.contributions.map((part) => [part.factor, part]));
  const criteria = new Map(score.criteria.map((part) => [part.id, part]));

  return rubric.criteria.map((criterion) => ({
    criterion,
    score: partOf(criteria, criterion.id),
    rows: criterion.factors.map((factor) => {
      const finding = provider.findings[factor.id];
      const contribution = partOf(contributions, factor.id);
      const { levels } = contribution;
      const isSame = levels.low === finding.low && levels.high === finding.high;
      return {
        factor,
        finding,
        contribution,
        countedAs: isSame ? null : levels,
        rises: listRises(factor, levels),
      };
    }),
  }));
}

function partOf<Part>(parts: ReadonlyMap<string, Part>, id: string): Part {
  const part = parts.get(id);
  if (part === undefined) throw new Error(`the score has no part for "${id}"`);
  return part;
}

import { levelPoints, roundScore } from '@/lib/scoring';
import type { FindingQuestion } from '@/lib/questionnaire/questionnaire-row';
import type { FindingGroup, FindingRow } from './group-findings';
import type { Rise } from './list-rises';

/** What proof of one level would do to the score, in points; below zero where it is credited more. */
type PricedRise = Rise & { readonly change: number };

export type RaisingEvidence = FindingRow & {
  readonly criterion: string;
  readonly criterionName: string;
  readonly steps: readonly PricedRise[];
  /** What proof of the highest open level would add to the score. */
  readonly gain: number;
  /** What the answer does for the choice under the mandate, in words; null where it decides nothing. */
  readonly decides: string | null;
};

/**
 * The open findings, the one that could add most points first; equal ones stay in the rubric's order.
 *
 * What an answer adds depends on the doubt: at 0 nothing open is credited and every proof counts in
 * full, at 100 everything is credited already and no proof can add to it. The order is the same at
 * every doubt, because what can be added is always the same part of what is open.
 *
 * @param questions about the provider; a provider without rank has none, and decides nothing.
 */
export function listRaisingEvidence(
  groups: readonly FindingGroup[],
  questions: readonly Pick<FindingQuestion, 'factor' | 'effect'>[] = [],
): RaisingEvidence[] {
  return groups
    .flatMap(({ criterion, rows }) =>
      rows
        .filter(({ rises }) => rises.length > 0)
        .map((row) => {
          const { weight, floor, points, proven, open } = row.contribution;
          return {
            ...row,
            criterion: criterion.id,
            criterionName: criterion.name,
            steps: row.rises.map((rise) => ({
              ...rise,
              change: weight * levelPoints(rise.level, floor) - points,
            })),
            gain: proven + open - points,
            decides: questions.find(({ factor }) => factor === row.factor.id)?.effect.main ?? null,
          };
        }),
    )
    .toSorted((a, b) => roundScore(b.contribution.open) - roundScore(a.contribution.open));
}

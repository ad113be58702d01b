import type { FactorId } from '@/lib/rubric/ids';
import { roundScore } from '@/lib/scoring';
import type { Column } from './compared-provider';

/** A finding that moves one provider away from another, in points of the total. */
export type DecisiveFinding = {
  readonly factor: FactorId;
  readonly name: string;
  /** Above zero where the first provider gains by it, below where the second does. */
  readonly points: number;
};

/**
 * The findings in which two providers' points differ most, whichever way, largest first; equal ones
 * in the rubric's order. All differences together are the difference of the two scores. Findings
 * that make no difference are left out.
 */
export function decisiveFindings(first: Column, second: Column, most = 3): DecisiveFinding[] {
  const others = new Map(
    second.groups.flatMap(({ rows }) =>
      rows.map(({ factor, contribution }) => [factor.id, contribution.points] as const),
    ),
  );
  return first.groups
    .flatMap(({ rows }) => rows)
    .map(({ factor, contribution }) => ({
      factor: factor.id,
      name: factor.name,
      points: roundScore(contribution.points - (others.get(factor.id) ?? 0)),
    }))
    .filter(({ points }) => points !== 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, most);
}

import type { ChangeKind } from '@/lib/rubric/ids';
import type { Interval, LevelIntervals } from '@/lib/scoring';

/** Why a finding reads otherwise than in the edition `from`. */
export type FindingChange = {
  readonly from: string;
  readonly kind: ChangeKind;
  readonly note: string;
};

/** A provider's findings in one edition, by factor. */
export type FindingsRead = {
  readonly levels: LevelIntervals;
  readonly findings: Readonly<
    Record<string, { readonly change: FindingChange | null; readonly sources: readonly string[] }>
  >;
};

export type ChangedFinding = {
  readonly from: readonly [low: number, high: number];
  readonly to: readonly [low: number, high: number];
  readonly factor: string;
  readonly kind: ChangeKind;
  readonly note: string;
  /** Of the later edition. */
  readonly sources: readonly string[];
};

/**
 * Findings with other levels, and those that the later edition says to have changed since, in the
 * order of the later edition.
 *
 * A finding that differs takes the kind that the later edition gives, else that of the earlier one,
 * so that the same two editions can be read backwards; where neither says why, its note is empty and
 * it counts as `evidence`, since what is known changed and nothing says that the firm did.
 */
export function listChangedFindings(
  earlierId: string,
  before: FindingsRead,
  after: FindingsRead,
): ChangedFinding[] {
  return Object.entries(after.levels).flatMap(([factor, levels]) => {
    const earlier = before.levels[factor];
    if (earlier === undefined) return [];
    const told = after.findings[factor]?.change ?? null;
    const isSame = earlier.low === levels.low && earlier.high === levels.high;
    if (isSame && told?.from !== earlierId) return [];
    const change = told ?? before.findings[factor]?.change ?? null;
    return [
      {
        factor,
        kind: change?.kind ?? 'evidence',
        from: toPair(earlier),
        to: toPair(levels),
        note: change?.note ?? '',
        sources: after.findings[factor]?.sources ?? [],
      },
    ];
  });
}

function toPair({ low, high }: Interval): readonly [low: number, high: number] {
  return [low, high];
}

import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';

/** A provider that could be chosen, as the list to choose from shows it. */
export type Candidate = Pick<AssessedProvider, 'slug' | 'name' | 'legalLine' | 'score'> & {
  /** Null where the mandate rules the provider out. */
  readonly rank: { readonly rank: number; readonly tied: boolean } | null;
  /** "EU required": the requirements that rule it out. */
  readonly failed: readonly string[];
  readonly chosen: boolean;
};

/** All of the catalogue to choose from, in the order of the ranking, those ruled out last. */
export function listCandidates(
  { ranked, ruledOut }: Pick<Assessment, 'ranked' | 'ruledOut'>,
  chosen: readonly string[],
): Candidate[] {
  return [...ranked, ...ruledOut].map((one): Candidate => {
    const { slug, name, legalLine, score } = one;
    return {
      slug,
      name,
      legalLine,
      score,
      rank: one.group === 'ranked' ? { rank: one.rank, tied: one.tied } : null,
      failed: one.group === 'ranked' ? [] : one.failed.map(({ requirement }) => requirement),
      chosen: chosen.includes(slug),
    };
  });
}

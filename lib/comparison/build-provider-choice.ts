import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { numberWord } from '@/lib/format';
import { listOpen, sayWouldRank } from '@/lib/words/set-words';
import {
  type AskedFor,
  type CompareParams,
  leastCompared,
  mostCompared,
} from '@/lib/url/compare-params';

/** What stands in place of a comparison that has fewer than two providers. */
export type ProviderChoice = {
  readonly candidates: readonly Candidate[];
  /** Why there is no comparison; null for who has not asked for one yet. */
  readonly shortfall: string | null;
};

/**
 * Whom to compare, and why nobody is yet. Ticked are those of the link; where it names nobody and
 * nobody pressed the button, the first of the shortlist.
 */
export function buildProviderChoice(
  assessment: Pick<Assessment, 'params' | 'ranked' | 'open' | 'ruledOut'>,
  { slugs }: CompareParams,
  asked: AskedFor,
): ProviderChoice {
  const chosen = asked === 'nothing' ? assessment.params.shortlist.slice(0, mostCompared) : slugs;
  return {
    candidates: listCandidates(assessment, chosen),
    shortfall: sayShortfall(asked, chosen.length),
  };
}

/**
 * Fewer than two can only be none or one. Who came by a link with one is on the intended way and is
 * told the next step; who pressed the button is told what was missing.
 *
 * @example sayShortfall('named', 1) // "One is ticked. Tick one to three more."
 */
function sayShortfall(asked: AskedFor, ticked: number): string | null {
  if (asked === 'nothing') return null;
  if (asked === 'named' && ticked === 1) {
    return `One is ticked. Tick one to ${numberWord(mostCompared - 1)} more.`;
  }
  const [least, most] = [leastCompared, mostCompared].map(numberWord);
  const missing = numberWord(leastCompared - ticked);
  return ticked === 0
    ? `A comparison needs ${least} to ${most} providers, and none is ticked. Tick at least ${missing}.`
    : `A comparison needs ${least} to ${most} providers, and ${numberWord(ticked)} is ticked. Tick at least ${missing} more.`;
}

/** A provider that could be chosen, as the list to choose from shows it. */
export type Candidate = Pick<AssessedProvider, 'slug' | 'name' | 'legalLine' | 'score'> & {
  /** Its place in the ranking set; null for those apart from it. */
  readonly rank: { readonly rank: number; readonly tied: boolean } | null;
  /** "ask: insurance", and where it would rank then; null where nothing is open. */
  readonly open: string | null;
  /** "EU required": the requirements that rule it out. */
  readonly failed: readonly string[];
  readonly chosen: boolean;
};

/** All of the catalogue to choose from, in the order of the ranking, those ruled out last. */
export function listCandidates(
  { ranked, open, ruledOut }: Pick<Assessment, 'ranked' | 'open' | 'ruledOut'>,
  chosen: readonly string[],
): Candidate[] {
  return [...ranked, ...open, ...ruledOut].map((one): Candidate => {
    const { slug, name, legalLine, score } = one;
    return {
      slug,
      name,
      legalLine,
      score,
      rank: one.place === 'ranked' ? { rank: one.rank, tied: one.tied } : null,
      open: sayCandidate(one),
      failed: one.place === 'none' ? one.failed.map(({ requirement }) => requirement) : [],
      chosen: chosen.includes(slug),
    };
  });
}

/** @example "ask: insurance, would rank third of 4" */
function sayCandidate(one: AssessedProvider): string | null {
  const open = listOpen(one);
  if (open === null || one.place === 'none') return null;
  return one.place === 'apart' ? `ask: ${open}; ${sayWouldRank(one)}` : `ask: ${open}`;
}

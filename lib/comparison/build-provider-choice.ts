import type { Assessment } from '@/lib/assessment/assess';
import { numberWord } from '@/lib/format';
import {
  type AskedFor,
  type CompareParams,
  leastCompared,
  mostCompared,
} from '@/lib/url/compare-params';
import { type Candidate, listCandidates } from './list-candidates';

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
  assessment: Pick<Assessment, 'params' | 'ranked' | 'ruledOut'>,
  { slugs }: CompareParams,
  asked: AskedFor,
): ProviderChoice {
  const chosen = asked === 'nothing' ? assessment.params.shortlist.slice(0, mostCompared) : slugs;
  return {
    candidates: listCandidates(assessment, chosen),
    shortfall: asked === 'nothing' ? null : sayShortfall(chosen.length),
  };
}

/** Fewer than two can only be none or one: "A comparison needs two to four providers, and one is ticked. Tick at least one more." */
function sayShortfall(ticked: number): string {
  const [least, most] = [leastCompared, mostCompared].map(numberWord);
  const missing = numberWord(leastCompared - ticked);
  return ticked === 0
    ? `A comparison needs ${least} to ${most} providers, and none is ticked. Tick at least ${missing}.`
    : `A comparison needs ${least} to ${most} providers, and ${numberWord(ticked)} is ticked. Tick at least ${missing} more.`;
}

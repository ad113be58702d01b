import { listFirstQuestions } from '@/lib/ask/ask-questions';
import type { Assessment } from '@/lib/assessment/assess';
import { formatLevel, formatList, formatPercent, formatScore } from '@/lib/format';
import { findingAnchor } from './list-citations';
import type { RaisingEvidence } from './list-raising-evidence';

type QuestionLine = {
  readonly question: string;
  /** What it is about, and why it stands where it does. */
  readonly about: string;
  /** The finding on the page; null for a requirement that no finding decides. */
  readonly anchor: string | null;
};

export type ShownQuestions = {
  readonly first: readonly QuestionLine[];
  /** How many there are in all. */
  readonly count: number;
};

const shown = 3;

/**
 * What to ask a provider first, in the order of the page of questions: what settles an open
 * requirement, then the larger share of the doubt about who leads. One that the choice leaves out, by
 * the mandate or by the shortlist, has no share; there the finding with most points open comes first.
 */
export function showFirstQuestions(
  assessment: Assessment,
  slug: string,
  raising: readonly RaisingEvidence[],
): ShownQuestions {
  if (!assessment.field.some((member) => member.slug === slug)) {
    const first = raising
      .slice(0, shown)
      .map(({ factor, finding, contribution }): QuestionLine => ({
        question: factor.question,
        about: `${factor.name} ${formatLevel(finding)}, ${formatScore(contribution.open)} points open`,
        anchor: findingAnchor(factor.id),
      }));
    return { first, count: raising.length };
  }
  const questions = listFirstQuestions(assessment, slug);
  return {
    first: questions.slice(0, shown).map((asked): QuestionLine => {
      const settles = asked.settles.length === 0 ? '' : `, settles ${formatList(asked.settles)}`;
      return asked.kind === 'requirement'
        ? { question: asked.question, about: `${asked.subject}${settles}`, anchor: null }
        : {
            question: asked.question,
            about: `${asked.subject} ${formatLevel(asked.levels)}, ${formatPercent(asked.share)} of the doubt${settles}`,
            anchor: findingAnchor(asked.factor),
          };
    }),
    count: questions.length,
  };
}

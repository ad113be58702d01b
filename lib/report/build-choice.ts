import type { DrawnAssessment } from '@/lib/assessment/assess';
import type {
  OpenProvider,
  RankedProvider,
  RuledOutProvider,
} from '@/lib/assessment/assessed-provider';
import type { SetFacts } from '@/lib/words/set-words';
import { buildQuestionnaire, type Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import type { QuestionFacts } from '@/lib/questions/question-facts';
import type { RankingParams } from '@/lib/url/mandate';

/** The chosen providers under one mandate, and what to ask them. */
export type Choice = {
  readonly params: RankingParams;
  /** Everyone who is ranked, chosen or not: ranks and chances are about them. */
  readonly among: SetFacts;
  /** The chosen that are ranked, best rank first. */
  readonly ranked: readonly RankedProvider[];
  /** The chosen with something open, apart from the ranking set: by today's score. */
  readonly open: readonly OpenProvider[];
  /** The chosen that the mandate rules out, by name. */
  readonly ruledOut: readonly RuledOutProvider[];
  /** What to ask the chosen; an empty shortlist asks everyone not ruled out. */
  readonly questionnaire: Questionnaire;
};

/**
 * What a shortlist comes to. The same call runs on the server and, where private answers take the
 * place of public evidence, in the browser.
 *
 * @param facts of every provider that is asked
 */
export function buildChoice(assessment: DrawnAssessment, facts: QuestionFacts): Choice {
  return {
    params: assessment.params,
    among: assessment,
    ranked: assessment.ranked.filter(({ onShortlist }) => onShortlist),
    open: assessment.open.filter(({ onShortlist }) => onShortlist),
    ruledOut: assessment.ruledOut.filter(({ onShortlist }) => onShortlist),
    questionnaire: buildQuestionnaire(assessment, facts),
  };
}

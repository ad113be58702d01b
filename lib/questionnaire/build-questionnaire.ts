import type { DrawnAssessment } from '@/lib/assessment/assess';
import { listQuestions } from '@/lib/questions/list-questions';
import type { QuestionFacts } from '@/lib/questions/question-facts';
import {
  type FindingQuestion,
  type QuestionnaireRow,
  type RequirementQuestion,
  toFindingQuestion,
  toRequirementQuestion,
} from './questionnaire-row';

/** What to ask under one mandate: the same rows on the page, in the workbook and in the memo. */
export type Questionnaire = {
  /** Slugs of those who are asked: best rank first, then the open ones apart from the ranking. */
  readonly asked: readonly string[];
  /** Chance that the likeliest leader is the right one as things stand, 0 to 1. */
  readonly pRightLeader: number;
  /** In the order of `asked`, then in the mandate's. */
  readonly requirements: readonly RequirementQuestion[];
  /** In the order of `listQuestions`: the larger share of doubt first. */
  readonly findings: readonly FindingQuestion[];
};

/**
 * One question for each requirement that evidence leaves open, and one for each open finding.
 *
 * Decided here: with a shortlist only its members are asked, without one everyone not ruled out;
 * whom the mandate rules out is asked nothing, since no answer below would bring it back.
 *
 * @param facts of every provider that is asked
 */
export function buildQuestionnaire(
  assessment: DrawnAssessment,
  facts: QuestionFacts,
  shortlist: readonly string[] = assessment.params.shortlist,
): Questionnaire {
  const members = [...assessment.ranked, ...assessment.open].filter(
    ({ slug }) => shortlist.length === 0 || shortlist.includes(slug),
  );
  const asked = members.map(({ slug }) => slug);
  const { pRightLeader, questions } = listQuestions(assessment, facts, asked);
  return {
    asked,
    pRightLeader,
    requirements: members
      .flatMap((provider) =>
        provider.gates
          .filter(({ outcome }) => outcome === 'open')
          .map((result) => ({ provider, result })),
      )
      .map(({ provider, result }, index) => toRequirementQuestion(provider, result, index + 1)),
    findings: questions.map((item, index) => toFindingQuestion(item, pRightLeader, index + 1)),
  };
}

/** All rows in one list: what decides a requirement first, then the larger share of doubt. */
export function listRows({
  requirements,
  findings,
}: Pick<Questionnaire, 'requirements' | 'findings'>): QuestionnaireRow[] {
  return [...requirements, ...findings];
}

/** As many as one letter asks without losing its reader; the rest stays at hand. */
const firstCount = 6;

type FirstQuestions = {
  readonly first: readonly FindingQuestion[];
  readonly others: readonly FindingQuestion[];
};

/** The questions to ask first, apart from all others. */
export function firstQuestions({ findings }: Pick<Questionnaire, 'findings'>): FirstQuestions {
  return {
    first: findings.slice(0, firstCount),
    others: findings.slice(firstCount),
  };
}

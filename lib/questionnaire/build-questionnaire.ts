import { listQuestions } from '@/lib/questions/list-questions';
import type { QuestionFacts } from '@/lib/questions/question-facts';
import type { Draws } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import { listRequirementResults } from '@/lib/ranking/requirement-result';
import { rankByMandate } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';
import {
  type FindingQuestion,
  type QuestionnaireRow,
  type RequirementQuestion,
  toFindingQuestion,
  toRequirementQuestion,
} from './questionnaire-row';

/** What to ask under one mandate: the same rows on the page, in the workbook and in the memo. */
export type Questionnaire = {
  /** Slugs of those who are asked, best rank first. */
  readonly asked: readonly string[];
  /** Chance that the likeliest leader is the right one as things stand, 0 to 1. */
  readonly pRightLeader: number;
  /** Best rank first, then in the mandate's order. */
  readonly requirements: readonly RequirementQuestion[];
  /** In the order of `questionsFirst`: what an answer is worth. */
  readonly findings: readonly FindingQuestion[];
};

export type QuestionnaireInput = {
  model: Pick<RankingModel, 'criteria' | 'providers'>;
  /** Of every provider that is asked. */
  facts: QuestionFacts;
  params: Pick<RankingParams, 'mandate' | 'shortlist'>;
  /** Made among all that the mandate admits. */
  draws: Pick<Draws, 'acceptability'>;
};

/**
 * One question for each requirement that evidence leaves open, and one for each open finding.
 *
 * Decided here: with a shortlist only its members are asked, without one everyone who is ranked;
 * whom the mandate rules out is asked nothing, since no answer below would bring it back.
 */
export function buildQuestionnaire({
  model,
  facts,
  params: { mandate, shortlist },
  draws,
}: QuestionnaireInput): Questionnaire {
  const gates = gatesOf(mandate);
  const admitted = listAdmitted(model, mandate);
  const members = rankByMandate(model, admitted, mandate)
    .filter(({ slug }) => shortlist.length === 0 || shortlist.includes(slug))
    .flatMap(({ slug }) => admitted.filter((provider) => provider.slug === slug));
  const asked = members.map(({ slug }) => slug);
  const { pRightLeader, questions } = listQuestions(model, facts, mandate, draws, asked);
  return {
    asked,
    pRightLeader,
    requirements: members
      .flatMap((provider) =>
        listRequirementResults(provider, gates)
          .filter(({ outcome }) => outcome === 'open')
          .map((result) => ({ provider, result })),
      )
      .map(({ provider, result }, index) => toRequirementQuestion(provider, result, index + 1)),
    findings: questions.map((item, index) => toFindingQuestion(item, pRightLeader, index + 1)),
  };
}

/** All rows in one list: what decides a requirement first, then what an answer is worth. */
export function listRows({
  requirements,
  findings,
}: Pick<Questionnaire, 'requirements' | 'findings'>): QuestionnaireRow[] {
  return [...requirements, ...findings];
}

import type { QuestionItem } from '@/lib/questions/list-questions';
import { type QuestionEffect, questionEffect } from '@/lib/questions/question-effect';
import type { PublicFinding } from '@/lib/questions/question-facts';
import type { RankingProvider, RankingSource } from '@/lib/ranking/ranking-model';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { labelInSentence, nameOf } from '@/lib/ranking/requirement-words';
import type { GateId } from '@/lib/rubric/ids';
import { findingQuestionId, requirementQuestionId } from './question-id';
import { requirementQuestion } from './requirement-question';

type Asked = {
  /** See `question-id.ts`. */
  readonly id: string;
  /** Its place among questions of its kind: "R1" for a requirement, "1" for a finding. */
  readonly number: string;
  /** Slug of the provider to ask. */
  readonly provider: string;
  readonly providerName: string;
  readonly shortName: string;
  /** What it is about: "EU", "Key management" */
  readonly subject: string;
  /** As the provider can answer it. */
  readonly question: string;
  /** What is public today, in a sentence, and what that rests on. */
  readonly statement: string;
  readonly sources: readonly RankingSource[];
  readonly effect: QuestionEffect;
};

/** Asks what decides a requirement of the mandate. */
export type RequirementQuestion = Asked & { readonly kind: 'requirement'; readonly gate: GateId };

/** Asks what settles an open finding. Figures are those of `questionsFirst`. */
export type FindingQuestion = Asked &
  Omit<QuestionItem, keyof Asked | 'factorName' | 'known'> &
  Pick<PublicFinding, 'state' | 'confidence'> & { readonly kind: 'finding' };

export type QuestionnaireRow = RequirementQuestion | FindingQuestion;

export function toRequirementQuestion(
  { slug, name, shortName }: Pick<RankingProvider, 'slug' | 'name' | 'shortName'>,
  { id: gate, sentence, sources }: RequirementResult,
  place: number,
): RequirementQuestion {
  return {
    kind: 'requirement',
    id: requirementQuestionId(slug, gate),
    number: `R${place}`,
    provider: slug,
    providerName: name,
    shortName,
    gate,
    subject: nameOf(gate),
    question: requirementQuestion(gate),
    statement: sentence,
    sources,
    effect: { main: `Decides the ${labelInSentence(gate)} requirement`, rest: 'changes no score' },
  };
}

export function toFindingQuestion(
  { factorName, known, ...item }: QuestionItem,
  pRightLeader: number,
  place: number,
): FindingQuestion {
  const { provider, factor } = item;
  return {
    ...item,
    ...known,
    kind: 'finding',
    id: findingQuestionId(provider, factor),
    number: String(place),
    subject: factorName,
    effect: questionEffect(item, pRightLeader),
  };
}

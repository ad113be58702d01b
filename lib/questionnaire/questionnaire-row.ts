import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelSource } from '@/lib/assessment/model';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { QuestionItem } from '@/lib/questions/list-questions';
import { type QuestionEffect, questionEffect } from '@/lib/questions/question-effect';
import type { PublicFinding } from '@/lib/questions/question-facts';
import type { OutcomeId } from '@/lib/requirements';
import { findingQuestionId, requirementQuestionId } from './question-id';

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
  readonly sources: readonly ModelSource[];
  readonly effect: QuestionEffect;
};

/** Asks what decides a requirement of the mandate. */
export type RequirementQuestion = Asked & {
  readonly kind: 'requirement';
  readonly gate: OutcomeId;
};

/** Asks what settles an open finding. Figures are those of `questionsFirst`. */
export type FindingQuestion = Asked &
  Omit<QuestionItem, keyof Asked | 'factorName' | 'known'> &
  Pick<PublicFinding, 'state' | 'confidence' | 'readers'> & { readonly kind: 'finding' };

export type QuestionnaireRow = RequirementQuestion | FindingQuestion;

export function toRequirementQuestion(
  { slug, name, shortName }: Pick<AssessedProvider, 'slug' | 'name' | 'shortName'>,
  { id: gate, name: subject, labelInSentence, question, sentence, sources }: RequirementOutcome,
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
    subject,
    question,
    statement: sentence,
    sources,
    effect: { main: `Decides the ${labelInSentence} requirement`, rest: 'changes no score' },
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

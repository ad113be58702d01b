import { keptStatuses } from '@/components/questionnaire/kept-statuses';
import { withoutPrivateAnswer } from '@/lib/questionnaire/change-private-answers';
import { findingQuestionId } from '@/lib/questionnaire/question-id';
import { withoutFileStatuses } from '@/lib/questionnaire/question-statuses';
import type { FactorId } from '@/lib/rubric/ids';
import { keptPrivateAnswers } from './kept-private-answers';

/**
 * Forgets everything that files brought: the answers, and the statuses of questions, those without an
 * answer included. A status that the reader chose on the page stays.
 */
export function forgetPrivateAnswers(): void {
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read()));
  keptPrivateAnswers.keep(keptPrivateAnswers.empty);
}

/** Forgets one answer, and with it the status that its file gave the question. */
export function forgetPrivateAnswer(slug: string, factor: FactorId): void {
  const id = findingQuestionId(slug, factor);
  keptStatuses.keep(withoutFileStatuses(keptStatuses.read(), id));
  keptPrivateAnswers.keep(withoutPrivateAnswer(keptPrivateAnswers.read(), slug, factor));
}

import type { Questionnaire } from './build-questionnaire';
import type { FindingQuestion } from './questionnaire-row';

/** As many as one letter asks without losing its reader; the rest stays at hand. */
const firstCount = 6;

export type FirstQuestions = {
  readonly first: readonly FindingQuestion[];
  readonly others: readonly FindingQuestion[];
  /** False where no single answer would move the leader, the best score or the first three. */
  readonly decide: boolean;
};

/** The questions to ask first, apart from all others. */
export function firstQuestions({ findings }: Pick<Questionnaire, 'findings'>): FirstQuestions {
  return {
    first: findings.slice(0, firstCount),
    others: findings.slice(firstCount),
    decide: findings.some(({ effect }) => effect.main !== null),
  };
}

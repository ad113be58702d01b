import { type OutcomeId, parseOutcomeId } from '@/lib/requirements';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import type { QuestionReply } from './filled-questionnaire';
import type {
  PrivateAnswer,
  PrivateAnswers,
  RequirementAnswer,
  RequirementAnswers,
} from './private-answers';

/** Both, and where both answer a question, the second: what was brought back last counts. */
export function mergePrivateAnswers(first: PrivateAnswers, second: PrivateAnswers): PrivateAnswers {
  const slugs = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(slugs.map((slug) => [slug, { ...first[slug], ...second[slug] }]));
}

/** The same for answers about requirements. */
export function mergeRequirementAnswers(
  first: RequirementAnswers,
  second: RequirementAnswers,
): RequirementAnswers {
  const slugs = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(slugs.map((slug) => [slug, { ...first[slug], ...second[slug] }]));
}

/** The same answers about requirements without one; a provider without any left is not kept. */
export function withoutRequirementAnswer(
  answers: RequirementAnswers,
  slug: string,
  requirement: OutcomeId,
): RequirementAnswers {
  return listRequirementAnswers(answers)
    .filter((one) => one.slug !== slug || one.requirement !== requirement)
    .reduce<RequirementAnswers>(
      (kept, one) =>
        mergeRequirementAnswers(kept, { [one.slug]: { [one.requirement]: one.answer } }),
      {},
    );
}

export type ListedRequirementAnswer = {
  readonly slug: string;
  readonly requirement: OutcomeId;
  readonly answer: RequirementAnswer;
};

/** One by one, as they were kept. */
export function listRequirementAnswers(answers: RequirementAnswers): ListedRequirementAnswer[] {
  return Object.entries(answers).flatMap(([slug, own]) =>
    Object.entries(own).flatMap(([key, answer]) => {
      const requirement = parseOutcomeId(key);
      return requirement === null || answer === undefined ? [] : [{ slug, requirement, answer }];
    }),
  );
}

/** The same answers without one. */
export function withoutPrivateAnswer(
  answers: PrivateAnswers,
  slug: string,
  factor: FactorId,
): PrivateAnswers {
  const left = listPrivateAnswers(answers).filter(
    (one) => one.slug !== slug || one.factor !== factor,
  );
  return left.reduce<PrivateAnswers>(
    (kept, one) => mergePrivateAnswers(kept, { [one.slug]: { [one.factor]: one.answer } }),
    {},
  );
}

export type ListedAnswer = {
  readonly slug: string;
  readonly factor: FactorId;
  readonly answer: PrivateAnswer;
};

/** One by one: providers as they were kept, factors in the rubric's order. */
export function listPrivateAnswers(answers: PrivateAnswers): ListedAnswer[] {
  return Object.entries(answers).flatMap(([slug, own]) =>
    factorIds.flatMap((factor) => {
      const answer = own[factor];
      return answer === undefined ? [] : [{ slug, factor, answer }];
    }),
  );
}

/**
 * Kept answers to questions that a file has without a level: answered in words, refused, or blank.
 * They go on counting, because words alone say nothing about a level, and that has to be told.
 */
export function listEarlierAnswers(
  kept: PrivateAnswers,
  replies: readonly Pick<QuestionReply, 'subject' | 'levels'>[],
): ListedAnswer[] {
  return listPrivateAnswers(kept).filter(({ slug, factor }) =>
    replies.some(
      ({ subject, levels }) =>
        subject.kind === 'finding' &&
        subject.provider === slug &&
        subject.factor === factor &&
        levels === null,
    ),
  );
}

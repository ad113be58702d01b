import { type OutcomeId, parseOutcomeId } from '@/lib/requirements';
import { type DueDiligenceId, dueDiligenceIds, type FactorId, factorIds } from '@/lib/rubric/ids';
import type { QuestionReply } from './filled-questionnaire';
import type {
  ItemAnswer,
  ItemAnswers,
  PrivateAnswer,
  PrivateAnswers,
  RequirementAnswer,
  RequirementAnswers,
} from './private-answers';

/**
 * Both of what a browser keeps by provider slug, and where both answer a question, the second: what was
 * brought back last counts.
 */
export function mergeKept<Own extends object>(
  first: Readonly<Record<string, Own>>,
  second: Readonly<Record<string, Own>>,
): Readonly<Record<string, Own>> {
  const merged: Record<string, Own> = { ...first };
  for (const [slug, own] of Object.entries(second)) {
    const before = merged[slug];
    merged[slug] = before === undefined ? own : { ...before, ...own };
  }
  return merged;
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
      (kept, one) => mergeKept(kept, { [one.slug]: { [one.requirement]: one.answer } }),
      {},
    );
}

type ListedRequirementAnswer = {
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

type ListedItemAnswer = {
  readonly slug: string;
  readonly item: DueDiligenceId;
  readonly answer: ItemAnswer;
};

/** One by one: providers as they were kept, items in the order of the lists. */
export function listItemAnswers(answers: ItemAnswers): ListedItemAnswer[] {
  return Object.entries(answers).flatMap(([slug, own]) =>
    dueDiligenceIds.flatMap((item) => {
      const answer = own[item];
      return answer === undefined ? [] : [{ slug, item, answer }];
    }),
  );
}

/** The same answers to items without one. */
export function withoutItemAnswer(
  answers: ItemAnswers,
  slug: string,
  item: DueDiligenceId,
): ItemAnswers {
  return listItemAnswers(answers)
    .filter((one) => one.slug !== slug || one.item !== item)
    .reduce<ItemAnswers>(
      (kept, one) => mergeKept(kept, { [one.slug]: { [one.item]: one.answer } }),
      {},
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
    (kept, one) => mergeKept(kept, { [one.slug]: { [one.factor]: one.answer } }),
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

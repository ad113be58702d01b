import { type Draws, listDrawn } from '@/lib/ranking/draw-chances';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import { type Question, questionsFirst } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { PublicFinding, QuestionFacts, QuestionText } from './question-facts';

/** A question with everything a reader needs to send it. Figures are those of `questionsFirst`. */
export type QuestionItem = Omit<Question, 'factor' | 'criterion'> &
  QuestionText & {
    readonly providerName: string;
    readonly shortName: string;
    readonly known: PublicFinding;
  };

export type QuestionList = {
  /** Chance that the likeliest leader is the right one as things stand, 0 to 1. */
  readonly pRightLeader: number;
  readonly questions: readonly QuestionItem[];
};

/**
 * Which open findings to ask about first under a mandate, in words. Leaders and the first three are
 * those among all that the draws hold, so that chances here are those of the ranking; `only` narrows
 * whom to ask. A provider that the mandate rules out has no rank to change and is asked nothing.
 *
 * @param facts of every provider that is asked
 * @throws RangeError where facts or draws of a provider that is asked are missing
 */
export function listQuestions(
  model: Pick<RankingModel, 'criteria' | 'providers'>,
  facts: QuestionFacts,
  { weights }: Pick<Mandate, 'weights'>,
  { acceptability }: Pick<Draws, 'acceptability'>,
  only?: readonly string[],
): QuestionList {
  const drawn = listDrawn(
    model,
    acceptability.slugs.map((slug) => ({ slug })),
  );
  const { pRightLeader, questions } = questionsFirst(
    model,
    drawn,
    { weights },
    acceptability,
    only,
  );
  return {
    pRightLeader,
    questions: questions.map((question): QuestionItem => {
      const provider = drawn.find(({ slug }) => slug === question.provider);
      const text = facts.texts.find(({ factor }) => factor === question.factor);
      const known = text && facts.findings[question.provider]?.[text.factor];
      if (!provider || !text || !known) {
        throw new RangeError(`no facts for ${question.provider}: ${question.factor}`);
      }
      const { name: providerName, shortName } = provider;
      return { ...question, ...text, providerName, shortName, known };
    }),
  };
}

import type { ModelFactor, ModelProvider } from '@/lib/assessment/model';
import type { Edition } from '@/lib/catalogue/types';
import type { QuestionText } from '@/lib/questions/question-facts';
import type { DueDiligenceId } from '@/lib/rubric/ids';

/** An item of due diligence as a letter asks it. */
export type KnownItem = {
  readonly id: DueDiligenceId;
  readonly name: string;
  readonly question: string;
};

/** What the page knows, to tell a question of its own from any other, and what each is about. */
export type KnownQuestions = {
  readonly edition: Pick<Edition, 'id'>;
  /** Every provider of the edition. */
  readonly providers: readonly Pick<ModelProvider, 'slug' | 'name' | 'shortName'>[];
  /** Every factor, with the levels that it uses. */
  readonly factors: readonly Pick<ModelFactor, 'id' | 'levels'>[];
  /** The names and the question of every factor. */
  readonly texts: readonly QuestionText[];
  /** Every item of due diligence. */
  readonly items: readonly KnownItem[];
};

import type { Edition } from '@/lib/catalogue/types';
import type { QuestionText } from '@/lib/questions/question-facts';
import type { RankingFactor, RankingProvider } from '@/lib/ranking/ranking-model';

/** What the page knows, to tell a question of its own from any other, and what each is about. */
export type KnownQuestions = {
  readonly edition: Pick<Edition, 'id'>;
  /** Every provider of the edition. */
  readonly providers: readonly Pick<RankingProvider, 'slug' | 'name' | 'shortName'>[];
  /** Every factor, with the levels that it uses. */
  readonly factors: readonly Pick<RankingFactor, 'id' | 'levels'>[];
  /** The names and the question of every factor. */
  readonly texts: readonly QuestionText[];
};

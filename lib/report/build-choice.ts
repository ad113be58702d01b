import { buildQuestionnaire, type Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import type { QuestionFacts } from '@/lib/questions/question-facts';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import type { Draws } from '@/lib/ranking/draw-chances';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import type { RankingRow } from '@/lib/ranking/ranking-row';
import type { RuledOutRow } from '@/lib/ranking/ruled-out-row';
import type { RankingParams } from '@/lib/url/mandate';

/** The chosen providers under one mandate, and what to ask them. */
export type Choice = {
  readonly params: RankingParams;
  readonly ranking: RankingView;
  /** The chosen that are ranked, best rank first. */
  readonly ranked: readonly RankingRow[];
  /** The chosen that the mandate rules out, by name. */
  readonly ruledOut: readonly RuledOutRow[];
  /** What to ask the chosen; an empty shortlist asks everyone who is ranked. */
  readonly questionnaire: Questionnaire;
};

export type ChoiceInput = {
  readonly model: RankingModel;
  /** Of every provider that is asked. */
  readonly facts: QuestionFacts;
  readonly params: RankingParams;
  /** Made among all that the mandate admits, so that chances are those of the ranking. */
  readonly draws: Draws;
};

/**
 * What a shortlist comes to. The same call runs on the server and, where private answers take the
 * place of public evidence, in the browser. The order, search and view of the ranking's own page do
 * not matter here.
 */
export function buildChoice({ model, facts, params, draws }: ChoiceInput): Choice {
  const ordered: RankingParams = { ...params, q: '', sort: 'score', view: 'bars' };
  const ranking = buildRanking(model, ordered, draws);
  return {
    params: ordered,
    ranking,
    ranked: ranking.rows.filter(({ onShortlist }) => onShortlist),
    ruledOut: ranking.ruledOut.filter(({ onShortlist }) => onShortlist),
    questionnaire: buildQuestionnaire({ model, facts, params: ordered, draws }),
  };
}

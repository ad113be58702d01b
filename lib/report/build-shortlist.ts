import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { buildChecklist, type Checklist } from '@/lib/checklist/build-checklist';
import type { CheckAnswers } from '@/lib/checklist/check-status';
import { buildProviderView, type ProviderView } from '@/lib/provider/build-provider-view';
import { buildQuestionnaire, type Questionnaire } from '@/lib/questionnaire/build-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { type Draws, drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { RankingParams } from '@/lib/url/mandate';

/** The chosen providers under one mandate: what the shortlist's page and its memo both show. */
export type ShortlistView = {
  params: RankingParams;
  ranking: RankingView;
  /** Made among all that the mandate admits, so that chances are those of the ranking. */
  draws: Draws;
  /** Best rank first; those ruled out stay on the list, at its end. */
  members: ProviderView[];
  checklist: Checklist;
  /** What to ask the members; an empty shortlist asks everyone who is ranked. */
  questionnaire: Questionnaire;
};

type ShortlistInput = {
  catalogue: Catalogue;
  params: RankingParams;
  answers: CheckAnswers;
};

/**
 * An empty shortlist gives no members and a checklist without cells. The order, search and view of
 * the ranking's own page do not matter here: everyone who is ranked stands in the order of rank.
 */
export function buildShortlist({ catalogue, params, answers }: ShortlistInput): ShortlistView {
  const ordered: RankingParams = { ...params, q: '', sort: 'score', view: 'bars' };
  const model = toRankingModel(catalogue, Infinity);
  const { mandate } = ordered;
  const draws = drawChances(model, listAdmitted(model, mandate), mandate);
  const ranking = buildRanking(model, ordered, draws);
  const members = [...ranking.rows, ...ranking.ruledOut].flatMap(({ slug, onShortlist }) => {
    const provider = onShortlist ? findProvider(catalogue, slug) : undefined;
    return provider ? [buildProviderView(catalogue, provider, ordered)] : [];
  });
  return {
    params: ordered,
    ranking,
    draws,
    members,
    checklist: buildChecklist({
      catalogue,
      model,
      mandate,
      slugs: members.map(({ provider }) => provider.slug),
      answers,
    }),
    questionnaire: buildQuestionnaire({
      model,
      facts: toQuestionFacts(catalogue),
      params: ordered,
      draws,
    }),
  };
}

function findProvider({ providers }: Catalogue, wanted: string): Provider | undefined {
  return providers.find(({ slug }) => slug === wanted);
}

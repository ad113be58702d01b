import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { buildChecklist, type Checklist } from '@/lib/checklist/build-checklist';
import type { CheckAnswers } from '@/lib/checklist/check-status';
import { buildProviderView, type ProviderView } from '@/lib/provider/build-provider-view';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { RankingParams } from '@/lib/url/mandate';

/** The chosen providers under one mandate: what the shortlist's page and its memo both show. */
export type ShortlistView = {
  params: RankingParams;
  ranking: RankingView;
  /** Best rank first; those ruled out stay on the list, at its end. */
  members: ProviderView[];
  checklist: Checklist;
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
  const ranking = buildRanking(model, ordered);
  const members = [...ranking.rows, ...ranking.ruledOut].flatMap(({ slug, onShortlist }) => {
    const provider = onShortlist ? findProvider(catalogue, slug) : undefined;
    return provider ? [buildProviderView(catalogue, provider, ordered)] : [];
  });
  return {
    params: ordered,
    ranking,
    members,
    checklist: buildChecklist({
      catalogue,
      model,
      mandate: ordered.mandate,
      slugs: members.map(({ provider }) => provider.slug),
      answers,
    }),
  };
}

function findProvider({ providers }: Catalogue, wanted: string): Provider | undefined {
  return providers.find(({ slug }) => slug === wanted);
}

import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { buildChecklist, type Checklist } from '@/lib/checklist/build-checklist';
import type { CheckAnswers } from '@/lib/url/check-status';
import { buildProviderView, type ProviderView } from '@/lib/provider/build-provider-view';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { type Draws, drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { type RankingModel, toRankingModel } from '@/lib/ranking/ranking-model';
import type { RankingParams } from '@/lib/url/mandate';
import { buildChoice, type Choice } from './build-choice';

/** The chosen providers in full: what the shortlist's memo shows. */
export type ShortlistView = Choice & {
  readonly model: RankingModel;
  readonly draws: Draws;
  /** Best rank first; those ruled out stay on the list, at its end. */
  readonly members: readonly ProviderView[];
  readonly checklist: Checklist;
};

type ShortlistInput = {
  catalogue: Catalogue;
  params: RankingParams;
  answers: CheckAnswers;
};

/** An empty shortlist gives no members and a checklist without cells. */
export function buildShortlist({ catalogue, params, answers }: ShortlistInput): ShortlistView {
  const model = toRankingModel(catalogue, 'all');
  const { mandate } = params;
  const draws = drawChances(model, listAdmitted(model, mandate), mandate);
  const choice = buildChoice({ model, facts: toQuestionFacts(catalogue), params, draws });
  const members = [...choice.ranked, ...choice.ruledOut].flatMap(({ slug }) => {
    const provider = findProvider(catalogue, slug);
    return provider ? [buildProviderView(catalogue, provider, choice.params)] : [];
  });
  return {
    ...choice,
    model,
    draws,
    members,
    checklist: buildChecklist({
      catalogue,
      model,
      mandate,
      slugs: members.map(({ provider }) => provider.slug),
      answers,
    }),
  };
}

function findProvider({ providers }: Catalogue, wanted: string): Provider | undefined {
  return providers.find(({ slug }) => slug === wanted);
}

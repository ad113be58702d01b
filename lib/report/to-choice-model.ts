import type { Catalogue } from '@/lib/catalogue/types';
import { type RankingModel, toRankingModel } from '@/lib/ranking/ranking-model';

/** The ranking's model with sources for the chosen alone: it travels to the browser. */
export function toChoiceModel(catalogue: Catalogue, chosen: readonly string[]): RankingModel {
  const full = toRankingModel(catalogue, 'all');
  const bare = toRankingModel(catalogue, 'none');
  return {
    ...bare,
    providers: bare.providers.map((provider) =>
      chosen.includes(provider.slug)
        ? (full.providers.find(({ slug }) => slug === provider.slug) ?? provider)
        : provider,
    ),
  };
}

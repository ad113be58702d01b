import { type ProviderChances, rankAcceptability } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { RankingModel } from './ranking-model';

/** Chance of one provider to be ahead of another, by slugs; null where one took no part. */
export type ChanceAhead = (slug: string, other: string) => number | null;

export type Draws = {
  readonly chanceAhead: ChanceAhead;
  /** Null for a provider that took no part. */
  readonly chancesOf: (slug: string) => ProviderChances | null;
};

/**
 * What the draws say under a mandate. They are made among all that it admits, so that every page
 * shows the same digits under the same link.
 *
 * @param ranked the providers that no requirement rules out, as the ranking lists them
 */
export function drawChances(
  model: Pick<RankingModel, 'criteria' | 'providers'>,
  ranked: readonly { readonly slug: string }[],
  { weights, spread }: Pick<Mandate, 'weights' | 'spread'>,
): Draws {
  const admitted = new Set(ranked.map(({ slug }) => slug));
  const providers = model.providers.filter(({ slug }) => admitted.has(slug));
  const { slugs, pairwise, chances } = rankAcceptability(model, providers, { weights, spread });
  return {
    chanceAhead: (slug, other) => pairwise[slugs.indexOf(slug)]?.[slugs.indexOf(other)] ?? null,
    chancesOf: (slug) => chances.find((one) => one.slug === slug) ?? null,
  };
}

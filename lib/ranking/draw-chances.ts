import { type ProviderChances, type RankAcceptability, rankAcceptability } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { RankingModel, RankingProvider } from './ranking-model';
import { findRecentDraws, keepRecentDraws } from './recent-draws';

/** Chance of one provider to be ahead of another, by slugs; null where one took no part. */
export type ChanceAhead = (slug: string, other: string) => number | null;

/** What the draws say about one provider's ranks. Chances are shares of draws, 0 to 1. */
export type RowChances = Omit<ProviderChances, 'slug'> & {
  /** Share of draws by rank, rank 1 first. */
  readonly shares: readonly number[];
};

export type Draws = {
  /** The tables themselves: plain data, which travel from the server to the browser. */
  readonly acceptability: RankAcceptability;
  readonly chanceAhead: ChanceAhead;
  /** Null for a provider that took no part. */
  readonly chancesOf: (slug: string) => RowChances | null;
  /** The largest share of all, to which every column of rank shares is drawn. */
  readonly largestShare: number;
};

/** What decides the draws: the weights and how far they spread. */
export type DrawnMandate = Pick<Mandate, 'weights' | 'spread'>;

/**
 * What the draws say under a mandate. They are made among all that it admits, so that every page
 * shows the same digits under the same link. The last few are kept.
 *
 * @param ranked the providers that no requirement rules out
 */
export function drawChances(
  model: Pick<RankingModel, 'criteria' | 'providers'>,
  ranked: readonly { readonly slug: string }[],
  mandate: DrawnMandate,
): Draws {
  const providers = listDrawn(model, ranked);
  const key = drawsKey(providers, mandate);
  const draws =
    findRecentDraws(key) ?? toDraws(rankAcceptability(model, providers, choiceOf(mandate)));
  keepRecentDraws(key, draws);
  return draws;
}

/** Everything that the draws depend on, and nothing else: equal keys give equal draws. */
export function drawsKey(providers: readonly RankingProvider[], mandate: DrawnMandate): string {
  return JSON.stringify([providers.map(({ slug, levels }) => [slug, levels]), choiceOf(mandate)]);
}

/** The providers that take part, in the model's order. */
export function listDrawn(
  model: Pick<RankingModel, 'providers'>,
  ranked: readonly { readonly slug: string }[],
): RankingProvider[] {
  const admitted = new Set(ranked.map(({ slug }) => slug));
  return model.providers.filter(({ slug }) => admitted.has(slug));
}

const choiceOf = ({ weights, spread }: DrawnMandate): DrawnMandate => ({ weights, spread });

/** Tables by slug, for views. */
export function toDraws(acceptability: RankAcceptability): Draws {
  const { slugs, pairwise, chances } = acceptability;
  return {
    acceptability,
    largestShare: Math.max(0, ...acceptability.acceptability.map((shares) => Math.max(...shares))),
    chanceAhead: (slug, other) => pairwise[slugs.indexOf(slug)]?.[slugs.indexOf(other)] ?? null,
    chancesOf: (slug) => {
      const place = slugs.indexOf(slug);
      const found = chances[place];
      if (found === undefined) return null;
      const { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst } = found;
      const shares = acceptability.acceptability[place] ?? [];
      return { pFirst, pTopThree, expectedRank, likelyBest, likelyWorst, shares };
    },
  };
}

import type { RankingModel, RankingProvider } from '@/lib/ranking/ranking-model';
import { type LikelyRanks, rankAcceptability } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import type { ChanceAhead } from './comparison-answer';

export type Draws = {
  readonly chanceAhead: ChanceAhead;
  /** The likely ranks of a provider; null for one that took no part. */
  readonly likelyRanksOf: (slug: string) => LikelyRanks | null;
};

/**
 * What the draws say, made among all that the mandate admits: the same draws, and so the same
 * digits, as everywhere else under this link.
 */
export function drawChances(
  model: Pick<RankingModel, 'criteria'>,
  admitted: readonly RankingProvider[],
  { weights, spread }: Mandate,
): Draws {
  const { slugs, pairwise, chances } = rankAcceptability(model, admitted, { weights, spread });
  return {
    chanceAhead: (slug, other) => pairwise[slugs.indexOf(slug)]?.[slugs.indexOf(other)] ?? null,
    likelyRanksOf: (slug) => chances.find((one) => one.slug === slug) ?? null,
  };
}

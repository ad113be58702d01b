import type { Edition } from '@/lib/catalogue/types';
import type { ProviderView } from '@/lib/provider/build-provider-view';
import type { RowChances } from '@/lib/ranking/draw-chances';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import { type CriterionScore, roundScore } from '@/lib/scoring';

/** A provider in brief: what a copied card says, and small enough to travel to the browser. */
export type ProviderCard = {
  readonly name: string;
  readonly legalLine: string;
  readonly edition: Pick<Edition, 'date' | 'hash'>;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly doubt: number;
  readonly place:
    | {
        readonly rank: number;
        readonly tied: boolean;
        readonly among: number;
        /** What the draws say about the rank; null where none were made. */
        readonly chances: Pick<RowChances, 'pFirst' | 'likelyBest' | 'likelyWorst'> | null;
      }
    | { readonly ruledOutBy: readonly string[] };
  readonly article: { readonly rank: number; readonly published: string };
  readonly criteria: readonly (Pick<
    CriterionScore,
    'weight' | 'score' | 'low' | 'high' | 'points'
  > & { readonly name: string })[];
  readonly requirements: readonly Pick<RequirementResult, 'chip' | 'outcome' | 'sentence'>[];
  /** The findings on which most points hang, widest first. */
  readonly widestOpen: readonly {
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly points: number;
  }[];
};

/** As many as the ranking shows under "Why". */
const openShown = 4;

export function toProviderCard(
  { provider, params, score, standing, requirements, groups, raising }: ProviderView,
  edition: Edition,
): ProviderCard {
  const { name, legalLine, article } = provider;
  return {
    name,
    legalLine,
    edition: { date: edition.date, hash: edition.hash },
    score: score.score,
    low: score.low,
    high: score.high,
    doubt: params.mandate.doubt,
    place:
      standing.kind === 'ranked'
        ? {
            rank: standing.rank,
            tied: standing.tied,
            among: standing.among,
            chances: standing.chances,
          }
        : { ruledOutBy: standing.failed.map(({ requirement }) => requirement) },
    article: { rank: article.rank, published: article.published },
    criteria: groups.map(({ criterion, score: { weight, score: own, low, high, points } }) => ({
      name: criterion.name,
      ...{ weight, score: own, low, high, points },
    })),
    requirements: requirements.map(({ chip, outcome, sentence }) => ({ chip, outcome, sentence })),
    widestOpen: raising
      .filter(({ contribution }) => roundScore(contribution.open) > 0)
      .slice(0, openShown)
      .map(({ factor, finding, contribution }) => ({
        name: factor.name,
        low: finding.low,
        high: finding.high,
        points: contribution.open,
      })),
  };
}

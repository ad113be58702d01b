import { openOf } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Edition } from '@/lib/catalogue/types';
import type { ProviderView } from '@/lib/provider/build-provider-view';
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
        /** What simulations say about the rank; null where none were made. */
        readonly chances: Pick<Chances, 'pFirst' | 'likelyBest' | 'likelyWorst'> | null;
      }
    | {
        readonly wouldRank: number;
        readonly open: readonly string[];
        readonly chances: Pick<Chances, 'pFirst' | 'likelyBest' | 'likelyWorst'> | null;
      }
    | { readonly ruledOutBy: readonly string[] };
  readonly criteria: readonly (Pick<
    CriterionScore,
    'weight' | 'score' | 'low' | 'high' | 'points'
  > & { readonly name: string })[];
  readonly requirements: readonly Pick<RequirementOutcome, 'chip' | 'outcome' | 'sentence'>[];
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
  { provider, params, standing, groups, raising }: ProviderView,
  edition: Edition,
): ProviderCard {
  const { name, legalLine } = provider;
  return {
    name,
    legalLine,
    edition: { date: edition.date, hash: edition.hash },
    score: standing.score,
    low: standing.low,
    high: standing.high,
    doubt: params.mandate.doubt,
    place: placeOf(standing),
    criteria: groups.map(({ criterion, score: { weight, score: own, low, high, points } }) => ({
      name: criterion.name,
      ...{ weight, score: own, low, high, points },
    })),
    requirements: standing.gates.map(({ chip, outcome, sentence }) => ({
      chip,
      outcome,
      sentence,
    })),
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

function placeOf(standing: ProviderView['standing']): ProviderCard['place'] {
  switch (standing.place) {
    case 'ranked': {
      const { rank, tied, among, chances } = standing;
      return { rank, tied, among, chances };
    }
    case 'apart': {
      const { wouldRank, chances } = standing;
      return { wouldRank, open: openOf(standing).map(({ label }) => label), chances };
    }
    case 'none':
      return { ruledOutBy: standing.failed.map(({ requirement }) => requirement) };
  }
}

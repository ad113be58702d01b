import type { Provider } from '@/lib/catalogue/types';
import type { FindingGroup } from '@/lib/provider/group-findings';
import type { RankingProvider } from '@/lib/ranking/ranking-model';
import type { ProviderLine, RankingRow } from '@/lib/ranking/ranking-row';
import type { FailedRequirement } from '@/lib/ranking/ruled-out-row';
import type { LikelyRanks, ProviderScore } from '@/lib/scoring';
import type { LeadWord } from './lead-words';

/** Where a provider stands among all of the catalogue: ranked, or ruled out and why. */
export type ComparedStanding =
  | ({ readonly kind: 'ranked'; readonly among: number } & Pick<
      RankingRow,
      'rank' | 'tied' | 'bestRank' | 'worstRank'
    > &
      LikelyRanks)
  | { readonly kind: 'ruled-out'; readonly failed: readonly FailedRequirement[] };

/** The head of a column. */
export type ComparedProvider = Pick<
  ProviderLine,
  'slug' | 'name' | 'shortName' | 'legalLine' | 'onShortlist'
> & {
  readonly score: ProviderScore;
  readonly standing: ComparedStanding;
  readonly lead: LeadWord;
};

/** Everything the rows read about one provider. */
export type Column = {
  readonly head: ComparedProvider;
  readonly provider: Provider;
  readonly line: ProviderLine;
  readonly ranking: RankingProvider;
  readonly groups: readonly FindingGroup[];
};

import type { Catalogue } from '@/lib/catalogue/types';
import { buildRanking } from '@/lib/ranking/build-ranking';
import { toRankingModel } from '@/lib/ranking/ranking-model';
import type { ProviderLine } from '@/lib/ranking/ranking-row';
import type { RankingParams } from '@/lib/url/mandate';

/** A provider that could be chosen, as the list to choose from shows it. */
export type Candidate = Pick<ProviderLine, 'slug' | 'name' | 'legalLine'> & {
  readonly score: number;
  /** Null where the mandate rules the provider out. */
  readonly rank: { readonly rank: number; readonly tied: boolean } | null;
  /** "EU required": the requirements that rule it out. */
  readonly failed: readonly string[];
  readonly chosen: boolean;
};

/** All of the catalogue to choose from, in the order of the ranking, those ruled out last. */
export function listCandidates(
  catalogue: Catalogue,
  params: RankingParams,
  chosen: readonly string[],
): Candidate[] {
  const { rows, ruledOut } = buildRanking(toRankingModel(catalogue), { ...params, sort: 'score' });
  return [
    ...rows.map(({ slug, name, legalLine, score, rank, tied }): Candidate => ({
      ...{ slug, name, legalLine, score },
      rank: { rank, tied },
      failed: [],
      chosen: chosen.includes(slug),
    })),
    ...ruledOut.map(({ slug, name, legalLine, score, failed }): Candidate => ({
      ...{ slug, name, legalLine, score },
      rank: null,
      failed: failed.map(({ requirement }) => requirement),
      chosen: chosen.includes(slug),
    })),
  ];
}

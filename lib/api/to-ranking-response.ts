import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import type { Notice } from '@/lib/url/mandate';
import type { RankingResponse } from './schemas/ranking';
import { toEditionResource } from './to-edition-resource';

/**
 * The ranking as the API gives it: the same rows as the page, unrounded. A search leaves out what it
 * does not find and changes no rank, as on the page.
 */
export function toRankingResponse(
  edition: Edition,
  view: RankingView,
  notices: Notice[],
): RankingResponse {
  return {
    edition: toEditionResource(edition),
    disclaimer,
    mandate: view.params.mandate,
    ranked: view.rows
      .filter((row) => row.matchesSearch)
      .map(({ slug, name, rank, score, low, high, bestRank, worstRank, articleRank, ...row }) => ({
        slug,
        name,
        rank,
        score,
        low,
        high,
        bestRank,
        worstRank,
        articleRank,
        criteria: row.criteria.map((criterion) => ({
          id: criterion.id,
          weight: criterion.weight,
          score: criterion.score,
          low: criterion.low,
          high: criterion.high,
        })),
        gates: row.gates.map(toGate),
      })),
    ruledOut: view.ruledOut
      .filter((row) => row.matchesSearch)
      .map(({ slug, name, gates }) => ({ slug, name, gates: gates.map(toGate) })),
    notices,
  };
}

type Gate = RankingResponse['ranked'][number]['gates'][number];

const toGate = ({ id, outcome, limited, reason, note, sources }: RequirementResult): Gate => ({
  id,
  outcome,
  limited,
  reason,
  note,
  sources: [...sources],
});

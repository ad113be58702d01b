import type { Edition } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { RankingView } from '@/lib/ranking/build-ranking';
import type { RankingRow } from '@/lib/ranking/ranking-row';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import type { RuledOutRow } from '@/lib/ranking/ruled-out-row';
import type { Notice } from '@/lib/url/mandate';
import type { RankingResponse } from './schemas/ranking';
import { toEditionResource } from './to-edition-resource';

/**
 * The ranking as the API gives it: the same rows as the page, unrounded. A search leaves out what it
 * does not find and changes no rank, as on the page.
 *
 * @throws RangeError for a view without draws.
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
    ranked: view.rows.filter((row) => row.matchesSearch).map(toRanked),
    ruledOut: view.ruledOut.filter((row) => row.matchesSearch).map(toRuledOut),
    notices,
  };
}

type Ranked = RankingResponse['ranked'][number];

/** @throws RangeError for a row without draws. */
export function toRanked({ chances, ...row }: RankingRow): Ranked {
  if (chances === null) throw new RangeError(`no draws were made for ${row.slug}`);
  return {
    slug: row.slug,
    name: row.name,
    rank: row.rank,
    score: row.score,
    low: row.low,
    high: row.high,
    bestRank: row.bestRank,
    worstRank: row.worstRank,
    articleRank: row.articleRank,
    pFirst: chances.pFirst,
    pTopThree: chances.pTopThree,
    expectedRank: chances.expectedRank,
    likelyBest: chances.likelyBest,
    likelyWorst: chances.likelyWorst,
    criteria: row.criteria.map(({ id, weight, score, low, high }) => ({
      id,
      weight,
      score,
      low,
      high,
    })),
    gates: row.gates.map(toGate),
  };
}

export const toRuledOut = ({
  slug,
  name,
  gates,
}: Pick<RuledOutRow, 'slug' | 'name' | 'gates'>): RankingResponse['ruledOut'][number] => ({
  slug,
  name,
  gates: gates.map(toGate),
});

type Gate = RankingResponse['ranked'][number]['gates'][number];

const toGate = ({ id, outcome, limited, reason, note, sources }: RequirementResult): Gate => ({
  id,
  outcome,
  limited,
  reason,
  note,
  sources: [...sources],
});

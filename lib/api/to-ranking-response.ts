import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { DrawnProvider, RuledOutProvider } from '@/lib/assessment/assessed-provider';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { disclaimer } from '@/lib/disclaimer';
import { listShown } from '@/lib/ranking/build-ranking';
import type { Notice } from '@/lib/url/mandate';
import type { RankingResponse } from './schemas/ranking';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

/**
 * The ranking as the API gives it: the same rows as the page, in its order, unrounded. A search leaves
 * out what it does not find and changes no rank, as on the page.
 */
export function toRankingResponse(assessment: DrawnAssessment, notices: Notice[]): RankingResponse {
  const { model, params } = assessment;
  const { ranked, ruledOut } = listShown(assessment);
  return {
    edition: toEditionResource(model.edition),
    disclaimer,
    mandate: toMandateResource(params.mandate),
    ranked: ranked.map(toRanked),
    ruledOut: ruledOut.map(toRuledOut),
    notices,
  };
}

type Ranked = RankingResponse['ranked'][number];

export function toRanked({ chances, ...row }: DrawnProvider): Ranked {
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
}: Pick<RuledOutProvider, 'slug' | 'name' | 'gates'>): RankingResponse['ruledOut'][number] => ({
  slug,
  name,
  gates: gates.map(toGate),
});

type Gate = RankingResponse['ranked'][number]['gates'][number];

const toGate = ({ id, outcome, limited, reason, note, sources }: RequirementOutcome): Gate => ({
  id,
  outcome,
  limited,
  reason,
  note,
  sources: [...sources],
});

import type { DrawnAssessment } from '@/lib/assessment/assess';
import type {
  DrawnProvider,
  OpenProvider,
  RuledOutProvider,
} from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import type { RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import { disclaimer } from '@/lib/disclaimer';
import { listShown } from '@/lib/ranking/build-ranking';
import type { Mandate, Notice } from '@/lib/url/mandate';
import type { RankingResponse } from './schemas/ranking';
import { toEditionResource } from './to-edition-resource';
import { toMandateResource } from './to-mandate-resource';

/**
 * The ranking as the API gives it: the same rows as the page, in its order, unrounded. A search leaves
 * out what it does not find and changes no rank, as on the page.
 */
export function toRankingResponse(assessment: DrawnAssessment, notices: Notice[]): RankingResponse {
  const { model, params } = assessment;
  const { ranked, open, ruledOut } = listShown(assessment);
  return {
    edition: toEditionResource(model.edition),
    disclaimer,
    mandate: toMandateResource(params.mandate),
    decisionSet: assessment.ranked.map(({ slug }) => slug),
    ranked: [...ranked, ...open].map((row) => toRanked(row, params.mandate.open)),
    ruledOut: ruledOut.map(toRuledOut),
    notices,
  };
}

type Ranked = RankingResponse['ranked'][number];

/** Where the open ones are apart they have no rank, also where they stand in because nobody meets all. */
export function toRanked(
  row: DrawnProvider | OpenProvider<Chances>,
  openPlace: Mandate['open'],
): Ranked {
  const { chances } = row;
  const isApart = row.group === 'open' && openPlace === 'apart';
  const place = row.place === 'ranked' ? row.rank : row.wouldRank;
  const requirements = row.gates.map(toGate);
  return {
    slug: row.slug,
    name: row.name,
    group: row.group,
    rank: isApart ? null : place,
    wouldRank: isApart ? place : null,
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
    requirements,
    gates: requirements,
  };
}

export function toRuledOut({
  slug,
  name,
  gates,
}: Pick<RuledOutProvider, 'slug' | 'name' | 'gates'>): RankingResponse['ruledOut'][number] {
  const requirements = gates.map(toGate);
  return { slug, name, requirements, gates: requirements };
}

type Gate = RankingResponse['ranked'][number]['gates'][number];

const toGate = ({ id, outcome, limited, reason, note, sources }: RequirementOutcome): Gate => ({
  id,
  outcome,
  limited,
  reason,
  note,
  sources: [...sources],
});

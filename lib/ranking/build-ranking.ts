import type { Assessment } from '@/lib/assessment/assess';
import type { RankedProvider, RuledOutProvider } from '@/lib/assessment/assessed-provider';
import { overallOutcome } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { answerSentence } from './answer-sentence';
import { type EmptyState, noneMatches, nonePasses } from './empty-state';
import { countRequirements, type RequirementCount } from './requirement-counts';
import { type ShortlistSummary, summariseShortlist } from './shortlist-summary';
import { sortRows } from './sort-rows';
import type { TextPart } from './text-part';

/** Everything the ranking shows for one link. */
export type RankingView = {
  params: RankingParams;
  answer: TextPart[];
  /** All that are ranked, in the order of `sort`; those that match the search are shown. */
  rows: readonly RankedProvider[];
  bands: Assessment['bands'];
  /** All that a requirement rules out, by name. */
  ruledOut: readonly RuledOutProvider[];
  requirements: RequirementCount[];
  totals: {
    providers: number;
    ranked: number;
    ruledOut: number;
    withOpenRequirements: number;
    matchingRanked: number;
    matchingRuledOut: number;
  };
  empty: EmptyState | null;
  shortlist: ShortlistSummary;
};

/** The ranking's page of an assessment, with or without draws. */
export function buildRanking(assessment: Assessment): RankingView {
  const { model, params, ranked, ruledOut, bands, draws } = assessment;
  const published = publishedWeights(model.criteria);
  const gates = params.mandate.requirements;
  const matchingRanked = ranked.filter((row) => row.matchesSearch).length;
  const matchingRuledOut = ruledOut.filter((row) => row.matchesSearch).length;
  return {
    params,
    answer: answerSentence(ranked, params.mandate, published, draws?.acceptability.samples),
    rows: sortRows(ranked, params.sort),
    bands,
    ruledOut,
    requirements: countRequirements(model.providers, gates),
    totals: {
      providers: model.providers.length,
      ranked: ranked.length,
      ruledOut: ruledOut.length,
      withOpenRequirements: ranked.filter((row) => overallOutcome(row.gates) === 'open').length,
      matchingRanked,
      matchingRuledOut,
    },
    empty:
      ranked.length === 0
        ? nonePasses(ruledOut, gates, params, published)
        : matchingRanked === 0
          ? noneMatches(matchingRuledOut, params)
          : null,
    shortlist: summariseShortlist(assessment),
  };
}

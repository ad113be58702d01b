import {
  compareText,
  listBands,
  overallOutcome,
  rankByMandate,
  scoreProviders,
} from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';
import { answerSentence } from './answer-sentence';
import type { Draws } from './draw-chances';
import { type EmptyState, noneMatches, nonePasses } from './empty-state';
import { publishedWeights } from './published-weights';
import type { RankingModel, RankingProvider } from './ranking-model';
import { type RankingRow, toProviderLine, toRankingRow } from './ranking-row';
import { countRequirements, type RequirementCount } from './requirement-counts';
import { listRequirementResults, type RequirementResult } from './requirement-result';
import { type RuledOutRow, toRuledOutRow } from './ruled-out-row';
import { type ShortlistSummary, summariseShortlist } from './shortlist-summary';
import { sortRows } from './sort-rows';
import type { TextPart } from './text-part';

/** Everything the ranking shows for one link. */
export type RankingView = {
  params: RankingParams;
  answer: TextPart[];
  /** All that are ranked, in the order of `sort`; those that match the search are shown. */
  rows: RankingRow[];
  /**
   * Those that the draws cannot tell apart: slugs in the order of rank. Bands may overlap; a provider
   * that is told from all others is in none. Empty without draws.
   */
  bands: readonly (readonly string[])[];
  /** All that a requirement rules out, by name. */
  ruledOut: RuledOutRow[];
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

type Judged = { provider: RankingProvider; gates: RequirementResult[] };

/**
 * The ranking for one mandate: gates first, then scores and ranks among those that no gate rules
 * out. The same call runs on the server, in the browser, for the API and for the memo.
 *
 * @param draws what the draws among the admitted providers say; null while they are not made, or
 *   where nothing that rests on them is shown.
 * @throws RangeError when the weights cannot be used (`isUsableWeights`); links never hold such.
 */
export function buildRanking(
  model: RankingModel,
  params: RankingParams,
  draws: Draws | null = null,
): RankingView {
  const { mandate } = params;
  const gates = gatesOf(mandate);
  const published = publishedWeights(model.criteria);
  const judged = model.providers.map((provider): Judged => ({
    provider,
    gates: listRequirementResults(provider, gates),
  }));
  const isRuledOut = (one: Judged): boolean => overallOutcome(one.gates) === 'fail';
  const rows = rankAdmitted(
    judged.filter((one) => !isRuledOut(one)),
    model,
    params,
    draws,
  );
  const ruledOut = listRuledOut(judged.filter(isRuledOut), model, params);
  const matchingRanked = rows.filter((row) => row.matchesSearch).length;
  const matchingRuledOut = ruledOut.filter((row) => row.matchesSearch).length;

  return {
    params,
    answer: answerSentence(rows, mandate, published, draws?.acceptability.samples),
    rows,
    bands: bandsOf(rows, draws),
    ruledOut,
    requirements: countRequirements(model.providers, gates),
    totals: {
      providers: model.providers.length,
      ranked: rows.length,
      ruledOut: ruledOut.length,
      withOpenRequirements: rows.filter((row) => overallOutcome(row.gates) === 'open').length,
      matchingRanked,
      matchingRuledOut,
    },
    empty:
      rows.length === 0
        ? nonePasses(ruledOut, gates, params, published)
        : matchingRanked === 0
          ? noneMatches(matchingRuledOut, params)
          : null,
    shortlist: summariseShortlist(params.shortlist, judged, rows),
  };
}

function rankAdmitted(
  admitted: readonly Judged[],
  model: RankingModel,
  params: RankingParams,
  draws: Draws | null,
): RankingRow[] {
  const bySlug = new Map(admitted.map((one) => [one.provider.slug, one]));
  const providers = admitted.map(({ provider }) => provider);
  const rows = rankByMandate(model, providers, params.mandate).flatMap((score) => {
    const one = bySlug.get(score.slug);
    if (one === undefined) return [];
    const line = toProviderLine(one.provider, one.gates, params);
    const chances = draws?.chancesOf(score.slug) ?? null;
    return [toRankingRow(one.provider, score, line, model.criteria, chances)];
  });
  return sortRows(rows, params.sort);
}

/** Draws of another mandate may lack a provider that this one admits; then there is nothing to say. */
function bandsOf(rows: readonly RankingRow[], draws: Draws | null): string[][] {
  if (draws === null || rows.some(({ chances }) => chances === null)) return [];
  const byRank = sortRows(rows, 'score').map(({ slug }) => slug);
  return listBands(byRank, draws.acceptability);
}

function listRuledOut(
  ruledOut: readonly Judged[],
  model: RankingModel,
  params: RankingParams,
): RuledOutRow[] {
  const providers = ruledOut.map(({ provider }) => provider);
  const scores = scoreProviders(model, providers, params.mandate);
  return ruledOut
    .flatMap(({ provider, gates }, index) => {
      const score = scores[index];
      const line = toProviderLine(provider, gates, params);
      return score ? [toRuledOutRow(score, line, model.criteria, params)] : [];
    })
    .toSorted((a, b) => compareText(a.name, b.name));
}

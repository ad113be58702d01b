import type { RankedProvider, RuledOutProvider } from '@/lib/assessment/assessed-provider';
import type { Chances } from '@/lib/assessment/draws';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import { formatPercentCell, formatRange, formatRank, formatRanks, formatScore } from '@/lib/format';
import { toScoreBar } from './memo-bar';
import type { MemoModel, MemoRankingRow } from './memo-model';

/** All who are ranked, not only the chosen ones: a committee asks why the others were left. */
export function toMemoRanking(rows: readonly RankedProvider[]): MemoRankingRow[] {
  return rows.map((row) => ({
    rank: formatRank(row.rank, row.tied),
    name: row.name,
    legalLine: row.legalLine,
    score: formatScore(row.score),
    range: formatRange(row.low, row.high),
    bar: toScoreBar(row, row.criteria),
    likely: sayLikely(row.chances),
    first: sayFirst(row.chances),
    article: String(row.articleRank),
    shortlisted: row.onShortlist,
  }));
}

/** @example "1–3"; empty without draws */
export function sayLikely(chances: Chances | null): string {
  return chances === null ? '' : formatRanks(chances.likelyBest, chances.likelyWorst);
}

/** In a cell: "58%", "<1%", and "·" for never; empty without draws. */
function sayFirst(chances: Chances | null): string {
  const share = chances === null ? '' : formatPercentCell(chances.pFirst);
  return /\d/.test(share) ? `${share}%` : share;
}

/** Everyone whom a requirement rules out, with every requirement that does. */
export function toMemoRuledOut(rows: readonly RuledOutProvider[]): MemoModel['ruledOut'] {
  return rows.map(({ name, failed, onShortlist }) => ({
    name,
    requirement: listRequirements(failed),
    reason: listReasons(failed),
    shortlisted: onShortlist,
  }));
}

/** @example "EU required, UK required" */
export function listRequirements(failed: readonly FailedRequirement[]): string {
  return failed.map(({ requirement }) => requirement).join(', ');
}

/** The sentences that decided, each once. */
export function listReasons(failed: readonly FailedRequirement[]): string {
  return [...new Set(failed.map(({ sentence }) => sentence))].join(' ');
}

import type {
  OpenProvider,
  RankedProvider,
  RuledOutProvider,
} from '@/lib/assessment/assessed-provider';
import type { FailedRequirement } from '@/lib/assessment/requirement-outcome';
import {
  formatPercentCell,
  formatRange,
  formatRank,
  formatRanks,
  formatScore,
  numberWord,
} from '@/lib/format';
import { claimsChances, listOpen, nameSet, saySet, type SetFacts } from '@/lib/words/set-words';
import { toScoreBar } from './memo-bar';
import type { MemoModel, MemoRankingRow } from './memo-model';

/**
 * All who are ranked, and all who are open, not only the chosen ones: a committee asks why the others
 * were left. The rank of an open one is what it would be.
 */
export function toMemoRanking(rows: readonly (RankedProvider | OpenProvider)[]): MemoRankingRow[] {
  return rows.map((row) => ({
    rank: row.place === 'ranked' ? formatRank(row.rank, row.tied) : String(row.wouldRank),
    name: row.name,
    legalLine: row.legalLine,
    score: formatScore(row.score),
    range: formatRange(row.low, row.high),
    bar: toScoreBar(row, row.criteria),
    likely: sayLikely(row),
    first: sayFirst(row),
    ask: sayAsk(row),
    article: String(row.articleRank),
    shortlisted: row.onShortlist,
  }));
}

/** The heads of the two groups, each with whom its ranks and chances are among. */
export function toMemoGroups(
  facts: SetFacts,
  open: readonly OpenProvider[],
): Pick<MemoModel, 'rankingTitle' | 'rankingNote' | 'openTitle' | 'openNote'> {
  const set = nameSet(facts);
  const among = `Ranks and chances are among ${set}`;
  const only = facts.ranked.length === 1;
  return {
    rankingTitle: `Ranked: ${set}`,
    rankingNote: [saySet(facts), only ? 'One alone has no rank to be sure of.' : `${among}.`]
      .filter(Boolean)
      .join(' '),
    openTitle: `Open: ask ${open.length === 1 ? 'it' : `these ${numberWord(open.length)}`} first`,
    openNote: `Public evidence does not settle what is named, which is not a no. Rank and chances are what they would be among ${set} and itself, if all of it were met.`,
  };
}

/** @example "1–3"; empty without draws, and for one that is ranked alone */
export function sayLikely(row: RankedProvider | OpenProvider): string {
  const { chances } = row;
  return chances === null || !claimsChances(row)
    ? ''
    : formatRanks(chances.likelyBest, chances.likelyWorst);
}

/** In a cell: "58%", "<1%", and "·" for never; empty where no chances are claimed. */
function sayFirst(row: RankedProvider | OpenProvider): string {
  const { chances } = row;
  const share = chances === null || !claimsChances(row) ? '' : formatPercentCell(chances.pFirst);
  return /\d/.test(share) ? `${share}%` : share;
}

/** @example "Ask: segregation, insurance" */
function sayAsk(row: RankedProvider | OpenProvider): string | null {
  const open = listOpen(row);
  return open === null ? null : `Ask: ${open}`;
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

import type { Assessment } from '@/lib/assessment/assess';
import type {
  AssessedProvider,
  OpenProvider,
  RankedProvider,
  RuledOutProvider,
} from '@/lib/assessment/assessed-provider';
import { lacksCompanies } from '@/lib/requirements';
import type { RankingParams } from '@/lib/url/mandate';
import { publishedWeights } from '@/lib/url/mandate-defaults';
import { answerSentence } from '@/lib/words/answer-sentence';
import { type EmptyState, noneMatches, nonePasses } from './empty-state';
import { listRankingGroups, type RankingGroup } from './ranking-groups';
import { sortRows } from './sort-rows';
import type { TextPart } from '@/lib/words/text-part';

/** Everything the ranking shows for one link. */
export type RankingView = {
  params: RankingParams;
  answer: TextPart[];
  /** All that are ranked, in the order of `sort`; those that match the search are shown. */
  rows: readonly RankedProvider[];
  bands: Assessment['bands'];
  /** Those with something open, apart from the ranked ones, in the same order. */
  open: readonly OpenProvider[];
  /** Those that the search leaves, under their heads. */
  groups: readonly RankingGroup[];
  /** All that a requirement rules out, by name. */
  ruledOut: readonly RuledOutProvider[];
  /** What was looked for in place of a search that nothing matches; null otherwise. */
  meant: string | null;
  totals: {
    providers: number;
    ranked: number;
    ruledOut: number;
    meets: number;
    open: number;
    matching: number;
    matchingRuledOut: number;
  };
  /** The edition does not say who serves a region, so the one-company rule was not applied. */
  lacksCompanies: boolean;
  empty: EmptyState | null;
  shortlist: ShortlistSummary;
};

/** The ranking's page of an assessment, with or without draws. */
export function buildRanking(assessment: Assessment): RankingView {
  const { model, params, ruledOut, bands, set } = assessment;
  const published = publishedWeights(model.criteria);
  const gates = params.mandate.requirements;
  const ranked = sortRows(assessment.ranked, params.sort);
  const open = sortRows(assessment.open, params.sort);
  const matching = [...ranked, ...open].filter((row) => row.matchesSearch).length;
  const matchingRuledOut = ruledOut.filter((row) => row.matchesSearch).length;
  return {
    params,
    answer: answerSentence(assessment),
    rows: ranked,
    bands,
    open,
    groups: listRankingGroups({ set, asked: gates.length, ranked, open }),
    ruledOut,
    meant: assessment.meant,
    totals: {
      providers: model.providers.length,
      ranked: ranked.length,
      ruledOut: ruledOut.length,
      meets: assessment.meets,
      open: [...ranked, ...open].filter(({ group }) => group === 'open').length,
      matching,
      matchingRuledOut,
    },
    lacksCompanies: lacksCompanies(model.providers, gates),
    empty:
      ranked.length === 0
        ? nonePasses(ruledOut, gates, params, published, model)
        : matching === 0
          ? noneMatches(matchingRuledOut, params)
          : null,
    shortlist: summariseShortlist(assessment),
  };
}

/**
 * What is on the screen, in its order: the ranked ones that match the search as `sort` has them, and
 * those that the mandate rules out, by name.
 */
export function listShown<Ranked extends Assessment['ranked'][number], Open extends OpenProvider>({
  params,
  ranked,
  open,
  ruledOut,
}: Pick<Assessment, 'params' | 'ruledOut'> & {
  readonly ranked: readonly Ranked[];
  readonly open: readonly Open[];
}): { ranked: Ranked[]; open: Open[]; ruledOut: RuledOutProvider[] } {
  return {
    ranked: sortRows(ranked, params.sort).filter((row) => row.matchesSearch),
    open: sortRows(open, params.sort).filter((row) => row.matchesSearch),
    ruledOut: ruledOut.filter((row) => row.matchesSearch),
  };
}

/**
 * What the tray says: who is chosen, in the order of choice, and how much is still to be asked. Who
 * is ruled out stays on the list until a person takes it off; it is asked nothing, so nothing of it
 * counts.
 */
export type ShortlistSummary = {
  entries: readonly AssessedProvider[];
  openRequirements: number;
  openFindings: number;
};

function summariseShortlist({ params, model, standingOf }: Assessment): ShortlistSummary {
  const known = new Set(model.providers.map(({ slug }) => slug));
  const entries = params.shortlist.filter((slug) => known.has(slug)).map(standingOf);
  const asked = entries.filter(({ group }) => group !== 'ruled-out');
  return {
    entries,
    openRequirements: asked.flatMap(({ gates }) =>
      gates.filter(({ outcome }) => outcome === 'open'),
    ).length,
    openFindings: asked.flatMap(({ contributions }) =>
      contributions.filter(({ levels }) => levels.low < levels.high),
    ).length,
  };
}

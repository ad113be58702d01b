import type { Catalogue, Change, Provider } from '@/lib/catalogue/types';
import { buildQuestionnaire } from '@/lib/questionnaire/build-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { buildRanking, type RankingView } from '@/lib/ranking/build-ranking';
import { drawChances } from '@/lib/ranking/draw-chances';
import { listAdmitted } from '@/lib/ranking/list-admitted';
import { type RankingGate, toRankingModel } from '@/lib/ranking/ranking-model';
import type { RankingRow } from '@/lib/ranking/ranking-row';
import type { RequirementResult } from '@/lib/ranking/requirement-result';
import type { FailedRequirement } from '@/lib/ranking/ruled-out-row';
import { type ProviderScore, scoreProvider } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';
import { buildTimeline, isDecisive, type TimelineEntry } from './build-timeline';
import { describeEffect } from './describe-effect';
import { type FindingGroup, groupFindings } from './group-findings';
import { type CitedSource, listCitations } from './list-citations';
import { listRaisingEvidence, type RaisingEvidence } from './list-raising-evidence';

/** Where the provider stands under the mandate: among the ranked, or ruled out and why. */
export type Standing =
  | ({ readonly kind: 'ranked'; readonly among: number } & Pick<
      RankingRow,
      'rank' | 'tied' | 'bestRank' | 'worstRank' | 'chances'
    >)
  | { readonly kind: 'ruled-out'; readonly failed: readonly FailedRequirement[] };

/** A change, and what it does to mandates in a sentence; empty when it settles no gate. */
export type ChangeEffect = {
  readonly change: Change;
  readonly effect: string;
  /** True when it settles a requirement of the present mandate. */
  readonly decisive: boolean;
};

/** Everything the page of one provider shows for one link. */
export type ProviderView = {
  readonly provider: Provider;
  readonly params: RankingParams;
  readonly score: ProviderScore;
  readonly standing: Standing;
  readonly onShortlist: boolean;
  /** The requirements of the mandate; empty when it holds none. */
  readonly requirements: readonly RequirementResult[];
  /** The change that matters most since the article. */
  readonly leadChange: ChangeEffect | null;
  readonly groups: readonly FindingGroup[];
  readonly findingCount: number;
  readonly raising: readonly RaisingEvidence[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly CitedSource[];
};

/**
 * The page of one provider under the mandate of the link. Score, rank and requirements are those of
 * the ranking, digit by digit, because they come from the same call.
 *
 * @throws Error when the provider is not part of the catalogue.
 */
export function buildProviderView(
  catalogue: Catalogue,
  provider: Provider,
  params: RankingParams,
): ProviderView {
  const { rubric } = catalogue;
  const { slug, name } = provider;
  const model = toRankingModel(catalogue, 'all');
  const gates = model.providers.find((other) => other.slug === slug)?.gates ?? [];
  const score = scoreProvider(rubric, { slug, name, levels: provider.findings }, params.mandate);
  const groups = groupFindings(rubric, provider, score);
  const lead = provider.changes.find((change) => change.lead);
  const { mandate } = params;
  const asked = gatesOf(mandate);
  const draws = drawChances(model, listAdmitted(model, mandate), mandate);
  const { findings: questions } = buildQuestionnaire({
    model,
    facts: toQuestionFacts(catalogue, [slug]),
    params: { mandate, shortlist: [slug] },
    draws,
  });

  return {
    provider,
    params,
    score,
    ...findStanding(buildRanking(model, params, draws), slug),
    onShortlist: params.shortlist.includes(slug),
    leadChange: lead
      ? { change: lead, effect: effectOf(lead, gates, provider), decisive: isDecisive(lead, asked) }
      : null,
    groups,
    findingCount: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    raising: listRaisingEvidence(groups, questions),
    timeline: buildTimeline(provider, asked, (change) => effectOf(change, gates, provider)),
    sources: listCitations(provider, rubric),
  };
}

function findStanding(
  { rows, ruledOut }: RankingView,
  slug: string,
): Pick<ProviderView, 'standing' | 'requirements'> {
  const row = rows.find((other) => other.slug === slug);
  if (row) {
    const { rank, tied, bestRank, worstRank, chances, gates } = row;
    const standing: Standing = {
      kind: 'ranked',
      rank,
      tied,
      bestRank,
      worstRank,
      chances,
      among: rows.length,
    };
    return { standing, requirements: gates };
  }
  const out = ruledOut.find((other) => other.slug === slug);
  if (!out) throw new Error(`"${slug}" is not part of this edition`);
  return { standing: { kind: 'ruled-out', failed: out.failed }, requirements: out.gates };
}

function effectOf(change: Change, gates: readonly RankingGate[], provider: Provider): string {
  return describeEffect(
    gates.filter(({ id }) => change.decides.includes(id)),
    (region) => provider.regions.byRegion[region].status,
    provider.shortName,
  );
}

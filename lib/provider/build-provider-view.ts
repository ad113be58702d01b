import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { decideRequirements, type RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Catalogue, Change, Provider } from '@/lib/catalogue/types';
import { buildQuestionnaire } from '@/lib/questionnaire/build-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { type FactorWords, requirementIds } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import { buildTimeline, isDecisive, type TimelineEntry } from './build-timeline';
import { describeEffect } from './describe-effect';
import { type FindingGroup, groupFindings } from './group-findings';
import { type CitedSource, listCitations } from './list-citations';
import { sayVerdict, type Verdict } from './mandate-verdict';
import { listRaisingEvidence, type RaisingEvidence } from './list-raising-evidence';

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
  /** The provider under the mandate: ranked, or ruled out and why. */
  readonly standing: AssessedProvider;
  readonly verdict: Verdict;
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
 * the ranking, digit by digit, because they are the same assessment.
 *
 * @throws RangeError when the provider is not part of the catalogue.
 */
export function buildProviderView(
  catalogue: Catalogue,
  assessment: DrawnAssessment,
  slug: string,
): ProviderView {
  const { rubric, providers } = catalogue;
  const { model, params, standingOf } = assessment;
  const standing = standingOf(slug);
  const isSame = (one: { readonly slug: string }): boolean => one.slug === slug;
  const provider = required(providers.find(isSame), `the provider "${slug}"`);
  const facts = required(model.providers.find(isSame), `the facts of "${slug}"`);
  const gates = decideRequirements(facts, requirementIds, model);
  const groups = groupFindings(rubric, provider, standing);
  const lead = provider.changes.find((change) => change.lead);
  const asked = params.mandate.requirements;
  const { findings: questions } = buildQuestionnaire(
    assessment,
    toQuestionFacts(catalogue, [slug]),
    [slug],
  );

  return {
    provider,
    params,
    standing,
    verdict: sayVerdict(standing, assessment),
    leadChange: lead
      ? {
          change: lead,
          effect: effectOf(lead, gates, provider, rubric),
          decisive: isDecisive(lead, asked),
        }
      : null,
    groups,
    findingCount: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    raising: listRaisingEvidence(groups, questions),
    timeline: buildTimeline(provider, asked, (change) => effectOf(change, gates, provider, rubric)),
    sources: listCitations(provider, rubric),
  };
}

function effectOf(
  change: Change,
  gates: readonly RequirementOutcome[],
  provider: Provider,
  factors: FactorWords,
): string {
  return describeEffect(
    gates.filter(({ id }) => change.decides.some((decided) => decided === id)),
    (region) => provider.regions.byRegion[region].status,
    provider.shortName,
    factors,
  );
}

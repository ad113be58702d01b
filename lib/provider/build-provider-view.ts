import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import { decideRequirements, type RequirementOutcome } from '@/lib/assessment/requirement-outcome';
import type { Catalogue, Change, Incident, Provider } from '@/lib/catalogue/types';
import { buildQuestionnaire } from '@/lib/questionnaire/build-questionnaire';
import { toQuestionFacts } from '@/lib/questions/question-facts';
import { type FactorWords, regionsOf, requirementIds } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';

import { describeEffect } from './describe-effect';
import { type FindingGroup, groupFindings } from './group-findings';
import { type ShownQuestions, showFirstQuestions } from './first-questions';
import { buildTimeline, type ChangeEffect, type TimelineEntry } from './build-timeline';
import { sayVerdict, type Verdict } from './mandate-verdict';
import { listRaisingEvidence, type RaisingEvidence } from './list-raising-evidence';
import { factRequirements, type KeyFact, listSixFacts } from './six-facts';
import { type Against, listAgainst } from './speaks-against';

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
  /** Newest first, as the incidents are. */
  readonly changes: readonly ChangeEffect[];
  readonly incidents: readonly Incident[];
  /** Both together, with the list of September 2025 between them. */
  readonly timeline: readonly TimelineEntry[];
  readonly facts: readonly KeyFact[];
  readonly against: readonly Against[];
  readonly questions: ShownQuestions;
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
  const asked = params.mandate.requirements;
  const timeline = buildTimeline(provider, asked, (change) =>
    effectOf(change, gates, provider, rubric),
  );
  const changes = timeline.flatMap((entry) => (entry.kind === 'change' ? [entry] : []));
  const incidents = timeline.flatMap((entry) =>
    entry.kind === 'incident' ? [entry.incident] : [],
  );
  const { findings: questions } = buildQuestionnaire(
    assessment,
    toQuestionFacts(catalogue, [slug]),
    [slug],
  );

  const raising = listRaisingEvidence(groups, questions);

  return {
    provider,
    params,
    standing,
    verdict: sayVerdict(standing, assessment),
    leadChange: changes.find(({ change }) => change.lead) ?? null,
    groups,
    findingCount: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    raising,
    changes,
    incidents,
    timeline,
    facts: listSixFacts(
      provider,
      rubric,
      decideRequirements(facts, factRequirements, model),
      regionsOf(asked),
    ),
    against: listAgainst(incidents, provider.enforcementSearch, groups),
    questions: showFirstQuestions(assessment, slug, raising),
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

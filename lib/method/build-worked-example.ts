import { toAssessmentModel } from '@/lib/assessment/to-assessment-model';
import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { type FindingGroup, groupFindings } from '@/lib/provider/group-findings';
import { pointAt, rankByMandate, type RankedScore } from '@/lib/scoring';
import { defaultDoubt } from '@/lib/url/mandate-defaults';

/** One provider's score, worked out step by step with the figures of the edition. */
export type WorkedExample = {
  readonly provider: Provider;
  readonly score: RankedScore;
  readonly doubt: number;
  /** Every criterion, for the sum. */
  readonly groups: readonly FindingGroup[];
  /** The criterion that is worked out in full. */
  readonly detail: FindingGroup;
  /** The same provider's score at other benefits of the doubt; its evidence stays what it is. */
  readonly atDoubt: readonly { readonly doubt: number; readonly score: number }[];
  /** How many providers are ranked. */
  readonly rankedCount: number;
};

/**
 * Works out the leader under the published weights, without requirements, by the edition's method. The criterion shown in
 * full is the first that leaves something open, so that the example shows proven and credited points
 * apart; where everything is settled it is the first one.
 *
 * Null when the catalogue has no providers or its rubric no criteria.
 */
export function buildWorkedExample(catalogue: Catalogue): WorkedExample | null {
  const { rubric, providers } = catalogue;
  // The model knows from which level each factor counts, which the edition's method decides.
  const model = toAssessmentModel(catalogue, 'none');
  const ranked = rankByMandate(model, model.providers, {
    weights: Object.fromEntries(rubric.criteria.map(({ id, weight }) => [id, weight])),
    doubt: defaultDoubt,
  });
  const score = ranked[0];
  const provider = providers.find(({ slug }) => slug === score?.slug);
  if (score === undefined || provider === undefined) return null;

  const groups = groupFindings(rubric, provider, score);
  const detail = groups.find((group) => group.score.open > 0) ?? groups[0];
  if (detail === undefined) return null;
  return {
    provider,
    score,
    doubt: defaultDoubt,
    groups,
    detail,
    atDoubt: [0, 50, 100].map((doubt) => ({ doubt, score: pointAt(score, doubt) })),
    rankedCount: ranked.length,
  };
}

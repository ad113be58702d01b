import { listAdmitted } from '@/lib/ranking/list-admitted';
import type { RankingModel } from '@/lib/ranking/ranking-model';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import {
  compareText,
  type Contribution,
  type CriterionScore,
  type ProviderScore,
  rankByMandate,
  scoreProviders,
} from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';

export type MatrixFactor = {
  readonly id: FactorId;
  readonly name: string;
  /** One for each provider, in their order. */
  readonly parts: readonly Contribution[];
};

export type MatrixCriterion = {
  readonly id: CriterionId;
  readonly name: string;
  /** As the mandate gives it. */
  readonly weight: number;
  /** One for each provider, in their order. */
  readonly parts: readonly CriterionScore[];
  readonly factors: readonly MatrixFactor[];
};

export type MatrixProvider = Pick<ProviderScore, 'slug' | 'name' | 'score' | 'low' | 'high'> & {
  /** Null for a provider that the mandate rules out; its score is what it would score. */
  readonly rank: number | null;
};

export type ScoringMatrix = {
  readonly doubt: number;
  /** The ranked ones by rank, then those that are ruled out by name. */
  readonly providers: readonly MatrixProvider[];
  readonly criteria: readonly MatrixCriterion[];
};

/**
 * Every level with every step from it to the score. All providers are in it whatever the search
 * shows, because ranks are those among all that the mandate admits.
 */
export function buildScoringMatrix(
  model: Pick<RankingModel, 'criteria' | 'providers'>,
  mandate: Mandate,
): ScoringMatrix {
  const admitted = listAdmitted(model, mandate);
  const others = model.providers
    .filter((provider) => !admitted.includes(provider))
    .toSorted((a, b) => compareText(a.name, b.name));
  const ranked = rankByMandate(model, admitted, mandate);
  const ruledOut = scoreProviders(model, others, mandate);
  const scores = [...ranked, ...ruledOut];
  return {
    doubt: mandate.doubt,
    providers: [
      ...ranked.map((one) => toMatrixProvider(one, one.rank)),
      ...ruledOut.map((one) => toMatrixProvider(one, null)),
    ],
    criteria: model.criteria.map(({ id, name, factors }) => ({
      id,
      name,
      weight: mandate.weights[id],
      parts: scores.flatMap(({ criteria }) => criteria.filter((part) => part.id === id)),
      factors: factors.map((factor) => ({
        ...factor,
        parts: scores.flatMap(({ contributions }) =>
          contributions.filter((part) => part.factor === factor.id),
        ),
      })),
    })),
  };
}

const toMatrixProvider = (
  { slug, name, score, low, high }: ProviderScore,
  rank: number | null,
): MatrixProvider => ({ slug, name, score, low, high, rank });

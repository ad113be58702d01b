import type { Assessment } from '@/lib/assessment/assess';
import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import { type Contribution, type CriterionScore, required } from '@/lib/scoring';

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

export type ScoringMatrix = {
  readonly doubt: number;
  /** The ranked ones by rank, the open ones by score, then those that are ruled out by name. */
  readonly providers: readonly AssessedProvider[];
  readonly criteria: readonly MatrixCriterion[];
};

/**
 * Every level with every step from it to the score. All providers are in it whatever the search
 * shows, because ranks are those among all that the mandate admits.
 */
export function buildScoringMatrix({
  model,
  params: { mandate },
  ranked,
  open,
  ruledOut,
}: Assessment): ScoringMatrix {
  const providers: readonly AssessedProvider[] = [...ranked, ...open, ...ruledOut];
  return {
    doubt: mandate.doubt,
    providers,
    criteria: model.criteria.map(({ id, name, factors }) => ({
      id,
      name,
      weight: mandate.weights[id],
      parts: providers.map(({ criteria }) =>
        required(
          criteria.find((part) => part.id === id),
          `the score of "${id}"`,
        ),
      ),
      factors: factors.map((factor) => ({
        id: factor.id,
        name: factor.name,
        parts: providers.map(({ contributions }) =>
          required(
            contributions.find((part) => part.factor === factor.id),
            `the contribution of "${factor.id}"`,
          ),
        ),
      })),
    })),
  };
}

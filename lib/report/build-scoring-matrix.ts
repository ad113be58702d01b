import type { Assessment } from '@/lib/assessment/assess';
import { type AssessedProvider, openOf } from '@/lib/assessment/assessed-provider';
import { nameSet } from '@/lib/words/set-words';
import { getRequirement } from '@/lib/requirements';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import { type Contribution, type CriterionScore, required } from '@/lib/scoring';

export type MatrixFactor = {
  readonly id: FactorId;
  readonly name: string;
  /** Beside the other factors of its criterion, as the mandate gives it; 1 unless it says otherwise. */
  readonly weight: number;
  /** The lowest level there is, which is worth nothing. */
  readonly floor: number;
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

/** A level that an open provider has to reach before it would rank where the matrix says. */
export type MatrixBar = { readonly factor: FactorId; readonly bar: number };

export type ScoringMatrix = {
  readonly doubt: number;
  /** Whom ranks are among: "the three that meet all". */
  readonly among: string;
  /** The ranked ones by rank, the open ones by score, then those that are ruled out by name. */
  readonly providers: readonly AssessedProvider[];
  /** What is open of each provider's required levels, in their order. */
  readonly bars: readonly (readonly MatrixBar[])[];
  readonly criteria: readonly MatrixCriterion[];
};

/**
 * Every level with every step from it to the score. All providers are in it whatever the search
 * shows, because ranks are those among all that the mandate admits.
 */
export function buildScoringMatrix(assessment: Assessment): ScoringMatrix {
  const { model, ranked, open, ruledOut } = assessment;
  const { mandate } = assessment.params;
  const providers: readonly AssessedProvider[] = [...ranked, ...open, ...ruledOut];
  return {
    doubt: mandate.doubt,
    among: nameSet(assessment),
    providers,
    bars: providers.map(listBars),
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
        weight: mandate.factors[factor.id] ?? 1,
        floor: factor.floor,
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

/** The highest bar of each factor that is open: two requirements may ask for one factor. */
function listBars(provider: AssessedProvider): MatrixBar[] {
  const bars = new Map<FactorId, number>();
  for (const { id } of openOf(provider)) {
    const finding = id === 'company' ? null : getRequirement(id).finding;
    if (finding === null) continue;
    bars.set(finding.factor, Math.max(finding.bar, bars.get(finding.factor) ?? 0));
  }
  return [...bars].map(([factor, bar]) => ({ factor, bar }));
}

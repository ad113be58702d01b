import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { withOpenMet } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import type { FactorId } from '@/lib/rubric/ids';

/** One finding as a cell of the matrix. */
export type MatrixReading = {
  readonly factor: FactorId;
  readonly low: number;
  readonly high: number;
  /** Nothing is proven and everything is possible. */
  readonly isBlank: boolean;
  /** A level that the mandate asks for lies inside what is open. */
  readonly isAsked: boolean;
};

export type MatrixRow = {
  readonly provider: AssessedProvider;
  readonly cells: readonly MatrixReading[];
};

/** The cells of a provider in the rubric's order. */
export function buildMatrixRow(
  provider: AssessedProvider,
  criteria: readonly Pick<ModelCriterion, 'factors'>[],
): MatrixRow {
  const levels = new Map(
    provider.contributions.map(({ factor, levels: found, floor }) => [factor, { found, floor }]),
  );
  const raised = withOpenMet(
    Object.fromEntries([...levels].map(([factor, { found }]) => [factor, found])),
    provider.gates,
  );
  return {
    provider,
    cells: criteria
      .flatMap(({ factors }) => factors)
      .map(({ id }): MatrixReading => {
        const { found, floor } = required(levels.get(id), `the level of "${id}"`);
        const { low, high } = found;
        return {
          factor: id,
          low,
          high,
          isBlank: low === floor && high === 4,
          isAsked: (raised[id]?.low ?? low) > low,
        };
      }),
  };
}

/**
 * The criteria whose columns are shown: those that are not hidden, without their settled findings
 * where `settled` is hidden. A criterion of which no finding is left goes with them.
 */
export function shownFactors<Criterion extends Pick<ModelCriterion, 'id' | 'factors'>>(
  criteria: readonly Criterion[],
  {
    rows,
    open,
    ruledOut,
  }: Readonly<Record<'rows' | 'open' | 'ruledOut', readonly AssessedProvider[]>>,
  hidden: readonly string[],
): Criterion[] {
  const stillOpen = new Set(
    [...rows, ...open, ...ruledOut]
      .flatMap(({ contributions }) => contributions)
      .flatMap(({ factor, levels }) => (levels.low < levels.high ? factor : [])),
  );
  return criteria
    .filter(({ id }) => !hidden.includes(id))
    .map((criterion) =>
      hidden.includes('settled')
        ? { ...criterion, factors: criterion.factors.filter(({ id }) => stillOpen.has(id)) }
        : criterion,
    )
    .filter(({ factors }) => factors.length > 0);
}

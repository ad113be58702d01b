import type { AssessedProvider } from '@/lib/assessment/assessed-provider';
import type { ModelCriterion } from '@/lib/assessment/model';
import { withOpenMet } from '@/lib/requirements';
import { required } from '@/lib/scoring';
import type { FactorId } from '@/lib/rubric/ids';

/** One finding as a cell of the matrix. */
export type MatrixCell = {
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
  readonly cells: readonly MatrixCell[];
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
      .map(({ id }): MatrixCell => {
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

/** How rows are ordered inside their group. */
export type MatrixSort = { readonly by: 'score' | FactorId; readonly descending: boolean };

/** By score or by what is proven of a factor, then by what is possible; equal ones keep their order. */
export function sortMatrix(
  rows: readonly MatrixRow[],
  { by, descending }: MatrixSort,
): MatrixRow[] {
  const valueOf = ({ provider, cells }: MatrixRow): readonly [number, number] => {
    if (by === 'score') return [provider.score, 0];
    const { low, high } = required(
      cells.find(({ factor }) => factor === by),
      `the cell of "${by}"`,
    );
    return [low, high];
  };
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    return sign * (x[0] - y[0] || x[1] - y[1]);
  });
}

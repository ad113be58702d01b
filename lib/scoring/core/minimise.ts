import { at } from './required';

/** `coefficients · x >= bound`. */
export type Constraint = { readonly coefficients: readonly number[]; readonly bound: number };

/** Numbers this close to zero are rounding errors of the pivots. */
const tolerance = 1e-11;

/**
 * The point `x >= 0` that satisfies all constraints at the least cost `costs · x`, or null where no
 * point satisfies them. Costs must not be negative.
 *
 * Solved by the dual simplex method on a dense tableau (Lemke 1954): with costs of at least zero the
 * origin is optimal but for the constraints it breaks, which are mended one by one. Both choices take
 * the lowest index (Bland 1977), so it ends on every input. Meant for a dozen variables.
 *
 * @throws RangeError when a cost is negative.
 * @example
 * minimise([1, 1], [{ coefficients: [1, 2], bound: 4 }]) // [0, 2]
 */
export function minimise(
  costs: readonly number[],
  constraints: readonly Constraint[],
): number[] | null {
  if (costs.some((cost) => !(cost >= 0))) throw new RangeError('costs must not be negative');
  const size = costs.length;
  // Variables 0 to size − 1 are x; the rest are slacks, one per constraint. A row says
  // `basic = value + Σ coefficients · nonbasic`.
  const nonbasic = costs.map((_, index) => index);
  const reduced = [...costs];
  const rows = constraints.map(({ coefficients, bound }, index) => ({
    basic: size + index,
    value: -bound,
    coefficients: [...coefficients],
  }));

  for (;;) {
    const broken = rows
      .filter(({ value }) => value < -tolerance)
      .reduce<Row | null>((first, row) => (first && first.basic < row.basic ? first : row), null);
    if (broken === null) break;
    const column = chooseColumn(broken, reduced, nonbasic);
    if (column === null) return null;
    pivot(rows, reduced, nonbasic, broken, column);
  }

  const solution = new Array<number>(size).fill(0);
  for (const { basic, value } of rows) if (basic < size) solution[basic] = Math.max(0, value);
  return solution;
}

type Row = { basic: number; value: number; coefficients: number[] };

/** Of the columns that can mend the row, the one that raises the cost least; of equals the lowest index. */
function chooseColumn(
  { coefficients }: Row,
  reduced: readonly number[],
  nonbasic: readonly number[],
): number | null {
  let chosen: number | null = null;
  let least = Infinity;
  coefficients.forEach((coefficient, column) => {
    if (coefficient <= tolerance) return;
    const ratio = at(reduced, column) / coefficient;
    const isEqual = Math.abs(ratio - least) <= tolerance;
    const isLower = isEqual && chosen !== null && at(nonbasic, column) < at(nonbasic, chosen);
    if ((!isEqual && ratio < least) || isLower) {
      chosen = column;
      least = ratio;
    }
  });
  return chosen;
}

/** Swaps a basic and a nonbasic variable. */
function pivot(
  rows: readonly Row[],
  reduced: number[],
  nonbasic: number[],
  leaving: Row,
  column: number,
): void {
  const by = at(leaving.coefficients, column);
  const entering = at(nonbasic, column);
  // entering = (leaving − value − Σ other coefficients · nonbasic) / by
  const value = -leaving.value / by;
  const expression = leaving.coefficients.map((coefficient, index) =>
    index === column ? 1 / by : -coefficient / by,
  );
  const substitute = (coefficients: number[]) => {
    const times = at(coefficients, column);
    expression.forEach((part, index) => {
      coefficients[index] = (index === column ? 0 : at(coefficients, index)) + times * part;
    });
    return times;
  };
  for (const row of rows) {
    if (row === leaving) continue;
    row.value += substitute(row.coefficients) * value;
  }
  substitute(reduced);
  nonbasic[column] = leaving.basic;
  leaving.basic = entering;
  leaving.value = value;
  leaving.coefficients = expression;
}

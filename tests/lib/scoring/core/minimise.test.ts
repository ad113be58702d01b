import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimise, type Constraint } from '@/lib/scoring/core/minimise';

/** The least cost over all corners of a problem in two variables: where two boundaries meet. */
function leastAtCorners([a, b]: readonly [number, number], constraints: readonly Constraint[]) {
  const all = [
    ...constraints,
    { coefficients: [1, 0], bound: 0 },
    { coefficients: [0, 1], bound: 0 },
  ].map(({ coefficients: [x = 0, y = 0], bound }) => ({ x, y, bound }));
  let least = Infinity;
  for (const one of all) {
    for (const two of all) {
      const determinant = one.x * two.y - one.y * two.x;
      if (determinant === 0) continue;
      const x = (one.bound * two.y - one.y * two.bound) / determinant;
      const y = (one.x * two.bound - one.bound * two.x) / determinant;
      const isAllowed = all.every((each) => each.x * x + each.y * y >= each.bound - 1e-9);
      if (isAllowed) least = Math.min(least, a * x + b * y);
    }
  }
  return least;
}

describe('minimise', () => {
  test('solves its example', () => {
    expect(minimise([1, 1], [{ coefficients: [1, 2], bound: 4 }])).toEqual([0, 2]);
  });

  test('stays at the origin where nothing asks for more', () => {
    expect(minimise([1, 1], [{ coefficients: [1, 2], bound: -4 }])).toEqual([0, 0]);
    expect(minimise([1, 1], [])).toEqual([0, 0]);
  });

  test('answers null where no point satisfies the constraints', () => {
    const constraints = [
      { coefficients: [1, 1], bound: 3 },
      { coefficients: [-1, -1], bound: -2 },
    ];
    expect(minimise([1, 1], constraints)).toBeNull();
  });

  test('refuses a negative cost', () => {
    expect(() => minimise([1, -1], [])).toThrow(RangeError);
  });

  test('agrees with trying every corner', () => {
    const whole = fc.integer({ min: -6, max: 6 });
    const constraint = fc.record({ coefficients: fc.tuple(whole, whole), bound: whole });
    const cost = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(
        fc.tuple(cost, cost),
        fc.array(constraint, { maxLength: 6 }),
        (costs, constraints) => {
          const least = leastAtCorners(costs, constraints);
          const solution = minimise(costs, constraints);
          if (solution === null) expect(least).toBe(Infinity);
          else {
            const [x = NaN, y = NaN] = solution;
            expect(costs[0] * x + costs[1] * y).toBeCloseTo(least, 7);
            for (const { coefficients, bound } of constraints) {
              expect(coefficients[0] * x + coefficients[1] * y).toBeGreaterThanOrEqual(
                bound - 1e-7,
              );
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

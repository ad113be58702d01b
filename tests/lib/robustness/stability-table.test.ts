import { describe, expect, it } from 'vitest';
import { buildStabilityTable } from '@/lib/robustness/stability-table';
import type { StableSet } from '@/lib/robustness/stability-row';
import { weightStability } from '@/lib/scoring/asking';
import { type Draft, makeModel, paramsOf, rowsOf } from './make-order';

function tableOf(set: StableSet, drafts: Readonly<Record<string, Draft>>) {
  const model = makeModel(drafts);
  const { mandate } = paramsOf(model);
  const rows = rowsOf(model);
  const providers = rows.flatMap(({ slug }) => model.providers.filter((one) => one.slug === slug));
  const stability = weightStability(model, providers, mandate);
  return buildStabilityTable(set, stability, model.criteria, rows, mandate.doubt);
}

describe('buildStabilityTable', () => {
  /**
   * By hand: acme has 50 points everywhere, birch 100 on costs and 25 elsewhere. At a costs weight of
   * t, acme is ahead by −50t + 25(1 − t), which is 0 at t = 1/3.
   */
  const drafts = {
    acme: {},
    birch: { rest: 1, costs: 4 },
    cedar: { rest: 0 },
    dogwood: { rest: 0 },
  };

  it('gives the bounds of the worksheet and who takes over', () => {
    const { rows, members, tie } = tableOf('leader', drafts);
    expect(members).toEqual(['acme']);
    expect(tie).toBeNull();
    const costs = rows.find(({ criterion }) => criterion === 'costs');
    expect(costs?.weight).toBeCloseTo(0.1, 12);
    expect(costs?.high).toBeCloseTo(1 / 3, 12);
    expect(costs).toMatchObject({
      low: 0,
      below: null,
      above: 'birch',
      reading: 'acme leads up to 33.3%',
      detail: 'above it, birch takes over',
    });
    const others = rows.filter(({ criterion }) => criterion !== 'costs');
    expect(others.map(({ reading }) => reading)).toEqual(
      Array.from({ length: 5 }, () => 'acme leads at any weight'),
    );
  });

  it('says in its note who leads and at which doubt', () => {
    expect(tableOf('leader', drafts).note).toContain(
      'Solid: acme leads at a credit for unknowns of 50.',
    );
  });

  it('explains a tie for first place that any weight breaks', () => {
    const { tie, rows } = tableOf('leader', {
      acme: { costs: 3, ux: 1 },
      birch: { costs: 1, ux: 3 },
      cedar: { rest: 0 },
    });
    expect(tie).toBe('Not settled for costs or UX while acme and birch tie for first place.');
    expect(rows.find(({ criterion }) => criterion === 'liquidity')?.reading).toBe(
      'acme and birch lead together at any weight',
    );
  });

  it('explains a tie for third place that no weight settles', () => {
    const { tie, members } = tableOf('topThree', {
      acme: { rest: 4 },
      birch: { rest: 3 },
      cedar: { liquidity: 3, rest: 1 },
      dogwood: { rest: 2 },
    });
    expect(members).toEqual(['acme', 'birch', 'cedar', 'dogwood']);
    expect(tie).toBe('Not settled at any weight while cedar and dogwood tie for third place.');
  });

  it('names the nearest change of the first three', () => {
    const { note } = tableOf('topThree', {
      acme: { rest: 4 },
      birch: { rest: 3 },
      cedar: { rest: 2 },
      dogwood: { rest: 1, costs: 4 },
    });
    expect(note).toBe(
      'acme, birch and cedar at a credit for unknowns of 50. They change with a costs weight above 33.3%.',
    );
  });

  it('a first three that no single weight changes is said to hold', () => {
    const { note } = tableOf('topThree', {
      acme: { rest: 4 },
      birch: { rest: 3 },
      cedar: { rest: 2 },
      dogwood: { rest: 1 },
    });
    expect(note).toBe(
      'acme, birch and cedar at a credit for unknowns of 50. No single weight changes them.',
    );
  });
});

import { realAt } from '../core/required';
import { width } from '../core/interval';
import { levelPoints } from '../core/level-points';
import { levelsOf } from '../core/levels-of';
import { weighRubric, type WeighedFactor, type WeightChoice } from '../core/weigh-rubric';
import type { ScoringProvider, ScoringRubric } from '../types';
import { type Matrix, realMatrix, rowOf } from './matrix';

/**
 * Providers and rubric as flat arrays of numbers, so that one draw is a short loop.
 *
 * The open findings of one provider in one criterion form a *group*. A group has as many
 * combinations as the product of its level counts (625 for four findings of five levels), and what
 * each combination is worth is tabulated beforehand: a draw then costs one random number and one
 * look-up per group instead of one of each per finding.
 */
export type SamplingModel = {
  readonly slugs: readonly string[];
  /** Normalised criterion weights. */
  readonly weights: Float64Array;
  /** Proven points on a criterion's scale of 0 to 100: providers in rows, criteria in columns. */
  readonly proven: Matrix;
  /** Groups, provider by provider, each provider's in the rubric's order. */
  readonly groups: readonly SampledGroup[];
  /** For each provider, where its groups end. */
  readonly ends: Int32Array;
  /** Points above the proven ones, table after table; groups alike share a table. */
  readonly points: Float64Array;
};

export type SampledGroup = {
  readonly provider: string;
  readonly criterion: number;
  readonly findings: readonly OpenFactor[];
  /** Number of combinations of levels. */
  readonly combinations: number;
  /** Where the group's table starts in `points`. */
  readonly table: number;
};

type OpenFactor = {
  readonly factor: string;
  /** How many levels are possible. */
  readonly count: number;
  /** The level's offset above low is `floor(combination / stride) mod count`. */
  readonly stride: number;
  /** Points on the criterion's scale that one level is worth. */
  readonly step: number;
};

/** Longer groups are parted, so that no table grows without bound. */
const mostCombinations = 1024;

/**
 * The model of `providers`, in their order.
 *
 * @throws RangeError as `weighRubric` and `levelsOf` do.
 */
export function buildSamplingModel(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  choice: WeightChoice,
): SamplingModel {
  const weighed = weighRubric(rubric, choice);
  const proven = realMatrix(providers.length, weighed.length);
  const ends = new Int32Array(providers.length);
  const groups: SampledGroup[] = [];
  const tables = new Map<string, number>();
  const points: number[] = [];

  const tableOf = (criterion: number, findings: readonly OpenFactor[]): number => {
    const key = `${criterion} ${findings.map(({ step, count }) => `${step}×${count}`).join(' ')}`;
    const known = tables.get(key);
    if (known !== undefined) return known;
    const start = points.length;
    tables.set(key, start);
    points.push(...tabulate(findings));
    return start;
  };

  providers.forEach((provider, index) => {
    const own = rowOf(proven, index);
    weighed.forEach(({ factors }, criterion) => {
      for (const factor of factors) {
        const { low } = levelsOf(provider, factor);
        own[criterion] = realAt(own, criterion) + factor.share * levelPoints(low, factor.floor);
      }
      for (const { findings, combinations } of listGroups(provider, factors)) {
        const table = tableOf(criterion, findings);
        groups.push({ provider: provider.slug, criterion, findings, combinations, table });
      }
    });
    ends[index] = groups.length;
  });

  return {
    slugs: providers.map(({ slug }) => slug),
    weights: Float64Array.from(weighed, ({ weight }) => weight),
    proven,
    groups,
    ends,
    points: Float64Array.from(points),
  };
}

type Group = { findings: OpenFactor[]; combinations: number };

/** The open findings among `factors`, in groups of bounded size. */
function listGroups(provider: ScoringProvider, factors: readonly WeighedFactor[]): Group[] {
  const groups: Group[] = [];
  let group: Group = { findings: [], combinations: 1 };
  for (const factor of factors) {
    const count = width(levelsOf(provider, factor)) + 1;
    if (count === 1) continue;
    if (group.findings.length === 0 || group.combinations * count > mostCombinations) {
      group = { findings: [], combinations: 1 };
      groups.push(group);
    }
    const stride = group.combinations;
    group.findings.push({ factor: factor.id, count, stride, step: factor.step });
    group.combinations *= count;
  }
  return groups;
}

/** Points above low of every combination, the first finding varying fastest. */
function tabulate(findings: readonly OpenFactor[]): number[] {
  let table = [0];
  for (const { count, step } of findings) {
    table = Array.from({ length: count }, (_, offset) => offset * step).flatMap((more) =>
      table.map((points) => points + more),
    );
  }
  return table;
}

import type { SamplingModel } from './sampling-model';

/** An open finding of a sampling model, on its own. */
export type OpenFinding = {
  readonly provider: string;
  readonly factor: string;
  readonly criterion: number;
  /** The group it is drawn with, and its place in the group's combinations. */
  readonly group: number;
  readonly stride: number;
  /** How many levels are possible. */
  readonly count: number;
  /** Points on the criterion's scale that one level is worth. */
  readonly step: number;
  /** Where its levels start among the levels of all findings. */
  readonly cell: number;
};

/** The open findings of each provider of the model, in the rubric's order. */
export function listOpenFindings({ groups, ends }: SamplingModel): OpenFinding[][] {
  let cell = 0;
  return Array.from(ends, (end, provider) => {
    const start = ends[provider - 1] ?? 0;
    return groups.slice(start, end).flatMap(({ provider: slug, criterion, findings }, index) =>
      findings.map(({ factor, stride, count, step }): OpenFinding => {
        const from = cell;
        cell += count;
        const group = start + index;
        return { provider: slug, factor, criterion, group, stride, count, step, cell: from };
      }),
    );
  });
}

/** How far above its low level a draw put the finding. */
export function offsetOf({ group, stride, count }: OpenFinding, combinations: Int32Array): number {
  return (((combinations[group] ?? 0) / stride) | 0) % count;
}

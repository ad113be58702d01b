import { required, wholeAt } from '../core/required';
import type { SampledGroup, SamplingModel } from './sampling-model';

/** The open findings of a sampling model, one by one, as flat arrays by finding. */
export type OpenFindings = {
  readonly names: readonly { readonly provider: string; readonly factor: string }[];
  /** For each group of the model, where its findings end; each group's are in the rubric's order. */
  readonly ends: Int32Array;
  /** For each group, the most points on the criterion's scale that one of its findings spans. */
  readonly spans: Float64Array;
  /** How many levels are possible. */
  readonly counts: Int32Array;
  /** Points on the criterion's scale that one level is worth. */
  readonly steps: Float64Array;
  /** Where a finding's levels start among the levels of all findings; the last one is their number. */
  readonly cells: Int32Array;
  /** Where a finding's table starts in `offsets`. */
  readonly tables: Int32Array;
  /** How far above low each combination of the group puts a finding, table after table. */
  readonly offsets: Uint8Array;
};

/** The open findings of each group of the model, in the model's order. */
export function listOpenFindings({ groups }: SamplingModel): OpenFindings {
  const all = groups.flatMap((group) =>
    group.findings.map((finding, place) => ({ ...finding, group, place })),
  );
  const { starts, offsets } = tabulateOffsets(groups);
  const cells = new Int32Array(all.length + 1);
  all.forEach(({ count }, index) => {
    cells[index + 1] = wholeAt(cells, index) + count;
  });
  let end = 0;
  return {
    names: all.map(({ group, factor }) => ({ provider: group.provider, factor })),
    ends: Int32Array.from(groups, (group) => (end += group.findings.length)),
    spans: Float64Array.from(groups, (group) =>
      group.findings.reduce((most, { step, count }) => Math.max(most, step * (count - 1)), 0),
    ),
    counts: Int32Array.from(all, ({ count }) => count),
    steps: Float64Array.from(all, ({ step }) => step),
    cells,
    tables: Int32Array.from(
      all,
      ({ group, place }) =>
        required(starts.get(group.table), `the table of group ${group.table}`) +
        place * group.combinations,
    ),
    offsets,
  };
}

/** Where the entries of an owner start, from where those of each owner end. */
export function startOf(ends: Int32Array, owner: number): number {
  return owner === 0 ? 0 : wholeAt(ends, owner - 1);
}

/**
 * Two divisions tell a finding's offset from a combination, but a draw asks for it so often that
 * looking it up is several times faster. Groups alike, which share a table of points, share these.
 */
function tabulateOffsets(groups: readonly SampledGroup[]): {
  starts: ReadonlyMap<number, number>;
  offsets: Uint8Array;
} {
  const starts = new Map<number, number>();
  const distinct: SampledGroup[] = [];
  let size = 0;
  for (const group of groups) {
    if (starts.has(group.table)) continue;
    starts.set(group.table, size);
    distinct.push(group);
    size += group.findings.length * group.combinations;
  }

  const offsets = new Uint8Array(size);
  let place = 0;
  for (const { findings, combinations } of distinct) {
    for (const { stride, count } of findings) {
      for (let combination = 0; combination < combinations; combination += 1) {
        offsets[place] = Math.floor(combination / stride) % count;
        place += 1;
      }
    }
  }
  return { starts, offsets };
}

import type { OpenFindings } from './open-findings';

export type FindingSharpening = {
  readonly provider: string;
  readonly factor: string;
  /** By how much settling the finding is expected to raise the chance of naming the right leader. */
  readonly sharpens: number;
};

/**
 * By provider and level of a finding: draws that the provider would lead at that level, less draws
 * that it leads as drawn.
 */
export type LeadShifts = {
  /** Counts that at a level's cell the provider has `more` of the lead, which its rivals lose in equal shares. */
  add(cell: number, i: number, more: number, rivals: Int32Array, rivalCount: number): void;
  /** How much settling each finding sharpens the choice, when providers lead `leads` of `drawn` draws. */
  listSharpenings(leads: Float64Array, drawn: number): FindingSharpening[];
};

export function createLeadShifts(size: number, { names, counts, cells }: OpenFindings): LeadShifts {
  // Most providers never come near the lead, and keep no list.
  const lists = new Array<Float64Array | null>(size).fill(null);

  const shift = (i: number, cell: number, by: number) => {
    const list = lists[i] ?? new Float64Array(cells.at(-1) ?? NaN);
    lists[i] = list;
    list[cell] = (list[cell] ?? NaN) + by;
  };

  const sharpening = (finding: number, leads: Float64Array, drawn: number) => {
    const count = counts[finding] ?? NaN;
    const cell = cells[finding] ?? NaN;
    const atLevel = new Float64Array(count);
    let now = 0;
    let overall = 0;
    for (let j = 0; j < size; j += 1) {
      const led = leads[j] ?? NaN;
      const list = lists[j];
      let shifted = 0;
      for (let level = 0; level < count; level += 1) {
        const more = list?.[cell + level] ?? 0;
        shifted += more;
        if (led + more > (atLevel[level] ?? NaN)) atLevel[level] = led + more;
      }
      now = Math.max(now, led);
      overall = Math.max(overall, led + shifted / count);
    }
    const known = atLevel.reduce((sum, led) => sum + led, 0) / count;
    // Shares of ties carry rounding errors, which sharpen nothing; and no chance exceeds 1.
    const gained = known - overall < 1e-6 ? 0 : known - overall;
    return Math.min(gained, drawn - now) / drawn;
  };

  return {
    add(cell, i, more, rivals, rivalCount) {
      shift(i, cell, more);
      const less = -more / rivalCount;
      for (let r = 0; r < rivalCount; r += 1) shift(rivals[r] ?? NaN, cell, less);
    },
    listSharpenings: (leads, drawn) =>
      names.map((name, finding) => ({ ...name, sharpens: sharpening(finding, leads, drawn) })),
  };
}

import type { LeadShifts } from './lead-shifts';
import { startOf, type OpenFindings } from './open-findings';
import type { SamplingModel } from './sampling-model';
import { toGrid, type ScoreSampler } from './score-sampler';

/** What a draw says about one provider and the best of the others, its rivals. */
type Contest = {
  readonly provider: number;
  /** The provider's share of the lead, 0 to 1, and its score in points. */
  readonly now: number;
  readonly mine: number;
  /** The rivals' score on the grid. */
  readonly rival: number;
  /** Fewer points than these cannot change the lead. */
  readonly distance: number;
  /** Who has that score: the first `rivalCount` places. */
  readonly rivals: Int32Array;
  readonly rivalCount: number;
};

/** Tries the levels that the sampler's latest draw did not pick, one finding at a time. */
export function createLevelTrials(
  model: SamplingModel,
  { weights, combinations }: ScoreSampler,
  { ends, spans, counts, steps, cells, tables, offsets }: OpenFindings,
  shifts: LeadShifts,
): { add(contest: Contest): void } {
  const criteria = Int32Array.from(model.groups, ({ criterion }) => criterion);

  const add = (contest: Contest) => {
    const { provider, now, mine, rival, distance, rivals, rivalCount } = contest;
    const tie = 1 / (rivalCount + 1);
    const groupEnd = model.ends[provider] ?? NaN;
    for (let group = startOf(model.ends, provider); group < groupEnd; group += 1) {
      const weight = weights[criteria[group] ?? NaN] ?? NaN;
      if (weight * (spans[group] ?? NaN) < distance) continue;
      const combination = combinations[group] ?? NaN;
      const end = ends[group] ?? NaN;
      for (let f = startOf(ends, group); f < end; f += 1) {
        const worth = weight * (steps[f] ?? NaN);
        const highest = (counts[f] ?? NaN) - 1;
        if (worth === 0 || worth * highest < distance) continue;
        const drawn = offsets[(tables[f] ?? NaN) + combination] ?? NaN;
        const cell = cells[f] ?? NaN;
        // From the outermost level inwards until one changes nothing: a higher level can only win more
        // of the lead, a lower one only lose it.
        for (let level = highest; now < 1 && level > drawn; level -= 1) {
          const then = shareOf(toGrid(mine + worth * (level - drawn)), rival, tie);
          if (then === now) break;
          shifts.add(cell + level, provider, then - now, rivals, rivalCount);
        }
        for (let level = 0; now > 0 && level < drawn; level += 1) {
          const then = shareOf(toGrid(mine + worth * (level - drawn)), rival, tie);
          if (then === now) break;
          shifts.add(cell + level, provider, then - now, rivals, rivalCount);
        }
      }
    }
  };

  return { add };
}

/** The share of the lead that a score has against the rivals' score, where a tie gives `tie`. */
function shareOf(score: number, rival: number, tie: number): number {
  return score > rival ? 1 : score === rival ? tie : 0;
}

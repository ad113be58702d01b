import type { SamplingModel } from './sampling-model';
import type { ScoreSampler } from './score-sampler';

/**
 * Counts, draw by draw, who leads at each level of each open finding. From these counts alone comes
 * how much an answer sharpens the ranking.
 */
export type LeadTally = {
  /** Counts the sampler's latest draw. */
  add(): void;
  /** For each open finding of the model, how much settling it sharpens the choice, after `drawn` draws. */
  listSharpenings(drawn: number): FindingSharpening[];
};

export type FindingSharpening = {
  readonly provider: string;
  readonly factor: string;
  /** By how much settling the finding is expected to raise the chance of naming the right leader. */
  readonly sharpens: number;
};

/**
 * For an open finding with levels ℓ, asking about it lets us name the likeliest leader at the level
 * that turns out, instead of one name for all levels. The chance of naming the right leader rises by
 *
 *     sharpens = Σ_ℓ P(ℓ) · max_j P(j first | ℓ) − max_j P(j first) = Σ_ℓ max_j P(j first, ℓ) − max_j P(j first)
 *
 * the expected value of partial perfect information (Howard 1966, "Information value theory") with
 * the loss "named the wrong leader". Both terms come from the same draws, so it is never negative.
 */
export function createLeadTally(model: SamplingModel, sampler: ScoreSampler): LeadTally {
  const { scores, combinations } = sampler;
  const starts = new Int32Array(model.groups.length);
  let cells = 0;
  model.groups.forEach((group, index) => {
    starts[index] = cells;
    cells += group.combinations;
  });
  /** Draws led, by leader, then by group and combination; most providers never lead and need none. */
  const leads = new Map<number, { total: number; byCombination: Float64Array }>();

  const credit = (leader: number, share: number) => {
    let own = leads.get(leader);
    if (own === undefined) {
      own = { total: 0, byCombination: new Float64Array(cells) };
      leads.set(leader, own);
    }
    const { byCombination } = own;
    own.total += share;
    for (let group = 0; group < starts.length; group += 1) {
      const cell = (starts[group] ?? 0) + (combinations[group] ?? 0);
      byCombination[cell] = (byCombination[cell] ?? 0) + share;
    }
  };

  const add = () => {
    let best = -Infinity;
    let leader = 0;
    let tied = 0;
    for (let i = 0; i < scores.length; i += 1) {
      const score = scores[i] ?? 0;
      if (score > best) {
        best = score;
        leader = i;
        tied = 1;
      } else if (score === best) {
        tied += 1;
      }
    }
    if (tied === 1) credit(leader, 1);
    else
      for (let i = leader; i < scores.length; i += 1) if (scores[i] === best) credit(i, 1 / tied);
  };

  const listSharpenings = (drawn: number) => {
    const leaders = [...leads.values()];
    const now = leaders.reduce((most, { total }) => Math.max(most, total), 0);
    return model.groups.flatMap(({ provider, findings, combinations: size }, index) => {
      const start = starts[index] ?? 0;
      return findings.map(({ factor, stride, count }) => {
        const best = new Float64Array(count);
        for (const { byCombination } of leaders) {
          const byLevel = new Float64Array(count);
          for (let combination = 0; combination < size; combination += 1) {
            const offset = Math.floor(combination / stride) % count;
            byLevel[offset] = (byLevel[offset] ?? 0) + (byCombination[start + combination] ?? 0);
          }
          byLevel.forEach((led, offset) => {
            best[offset] = Math.max(best[offset] ?? 0, led);
          });
        }
        const gained = best.reduce((sum, led) => sum + led, 0) - now;
        // Shared credits are thirds and the like; what their rounding leaves is no sharpening.
        return { provider, factor, sharpens: gained < 1e-6 ? 0 : gained / drawn };
      });
    });
  };

  return { add, listSharpenings };
}

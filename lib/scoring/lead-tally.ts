import { listOpenFindings, offsetOf, type OpenFinding } from './open-findings';
import type { SamplingModel } from './sampling-model';
import { gridStep, toGrid, type ScoreSampler } from './score-sampler';

/** Counts, draw by draw, who leads, and who would lead at every other level of each open finding. */
export type LeadTally = {
  /** Counts the sampler's latest draw. */
  add(): void;
  /** How much settling each open finding of the model sharpens the choice, after `drawn` draws. */
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
 *     sharpens = Σ_ℓ P(ℓ) · max_j P(j first | ℓ) − max_j P(j first)
 *
 * the expected value of partial perfect information (Howard 1966, "Information value theory") with
 * the loss "named the wrong leader".
 *
 * P(j first | ℓ) is estimated from all draws, not only from those that happened to pick ℓ: with
 * everything else as drawn, each level is tried in turn (common random numbers). So a finding that
 * cannot change the leader sharpens by exactly 0, where splitting the draws by level would credit it
 * with their noise: about a percentage point between two providers with equal chances.
 */
export function createLeadTally(model: SamplingModel, sampler: ScoreSampler): LeadTally {
  const { weights, points, scores, combinations } = sampler;
  const size = scores.length;
  const findings = listOpenFindings(model);
  const leads = new Float64Array(size);
  const shifts = createShifts(size, findings);
  const spans = listSpans(model, findings);

  /** The most that one finding of provider `i` can move its score in this draw. */
  const spanOf = (i: number) => {
    let most = 0;
    for (let c = 0; c < weights.length; c += 1) {
      most = Math.max(most, (weights[c] ?? 0) * (spans[i * weights.length + c] ?? 0));
    }
    return most;
  };

  /** Tries the other levels of a finding of provider `i` against its best rivals' score. */
  const tryLevels = (
    finding: OpenFinding,
    i: number,
    mineNow: number,
    rival: number,
    rivals: readonly number[],
  ) => {
    const offset = offsetOf(finding, combinations);
    const worth = (weights[finding.criterion] ?? 0) * finding.step;
    for (let other = 0; other < finding.count; other += 1) {
      const score = toGrid((points[i] ?? 0) + worth * (other - offset));
      const mine = score > rival ? 1 : score === rival ? 1 / (rivals.length + 1) : 0;
      if (other === offset || mine === mineNow) continue;
      shifts.add(i, finding.cell + other, mine - mineNow);
      // What one gains or loses, the best rivals lose or gain in equal shares.
      const theirs = (mineNow - mine) / rivals.length;
      for (const j of rivals) shifts.add(j, finding.cell + other, theirs);
    }
  };

  const add = () => {
    const { best, second, ledBy } = findBest(scores);
    for (let i = 0; i < size; i += 1) {
      const isLeader = scores[i] === best;
      const mineNow = isLeader ? 1 / ledBy : 0;
      leads[i] = (leads[i] ?? 0) + mineNow;
      // With several leaders the second score is the best one, and so each one's best rival.
      const rival = isLeader ? second : best;
      // Most findings cannot change the lead: the whole span of their levels does not bridge the
      // distance to the rival. A grid step allows for rounding.
      const distance = Math.abs((points[i] ?? 0) - rival * gridStep) - gridStep;
      if (spanOf(i) < distance) continue;
      const rivals: number[] = [];
      for (let j = 0; j < size; j += 1) if (j !== i && scores[j] === rival) rivals.push(j);
      for (const finding of findings[i] ?? []) {
        const worth = (weights[finding.criterion] ?? 0) * finding.step;
        if (worth > 0 && worth * (finding.count - 1) >= distance) {
          tryLevels(finding, i, mineNow, rival, rivals);
        }
      }
    }
  };

  const listSharpenings = (drawn: number) => {
    const now = leads.reduce((most, led) => Math.max(most, led), 0);
    return findings.flat().map(({ provider, factor, cell, count }) => {
      const atLevel = new Float64Array(count);
      let overall = 0;
      leads.forEach((led, j) => {
        let shifted = 0;
        for (let level = 0; level < count; level += 1) {
          const more = shifts.get(j, cell + level);
          shifted += more;
          atLevel[level] = Math.max(atLevel[level] ?? 0, led + more);
        }
        overall = Math.max(overall, led + shifted / count);
      });
      const known = atLevel.reduce((sum, led) => sum + led, 0) / count;
      // Shares of ties carry rounding errors, which sharpen nothing; and no chance exceeds 1.
      const gained = known - overall < 1e-6 ? 0 : known - overall;
      return { provider, factor, sharpens: Math.min(gained, drawn - now) / drawn };
    });
  };

  return { add, listSharpenings };
}

/** The best score, how many share it, and the best score beside one of them. */
function findBest(scores: Float64Array): { best: number; second: number; ledBy: number } {
  let best = -Infinity;
  let second = -Infinity;
  let ledBy = 0;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    if (score > best) {
      second = best;
      best = score;
      ledBy = 1;
    } else if (score === best) {
      second = best;
      ledBy += 1;
    } else if (score > second) {
      second = score;
    }
  }
  return { best, second, ledBy };
}

/**
 * By provider and level of a finding: draws that the provider would lead at that level, less draws
 * that it leads as drawn. Most providers never come near the lead, and keep no list.
 */
function createShifts(size: number, findings: readonly (readonly OpenFinding[])[]) {
  const cells = findings.flat().reduce((sum, { count }) => sum + count, 0);
  const lists = new Array<Float64Array | null>(size).fill(null);
  return {
    add(provider: number, cell: number, by: number) {
      const list = lists[provider] ?? new Float64Array(cells);
      lists[provider] = list;
      list[cell] = (list[cell] ?? 0) + by;
    },
    get: (provider: number, cell: number) => lists[provider]?.[cell] ?? 0,
  };
}

/** For each provider and criterion, the most points on the criterion's scale that one finding spans. */
function listSpans(
  { weights }: SamplingModel,
  findings: readonly (readonly OpenFinding[])[],
): Float64Array {
  const spans = new Float64Array(findings.length * weights.length);
  findings.forEach((own, provider) => {
    for (const { criterion, step, count } of own) {
      const place = provider * weights.length + criterion;
      spans[place] = Math.max(spans[place] ?? 0, step * (count - 1));
    }
  });
  return spans;
}

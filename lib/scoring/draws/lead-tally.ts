import { createLeadShifts, type FindingSharpening } from './lead-shifts';
import { createLevelTrials } from './level-trials';
import { listOpenFindings, startOf } from './open-findings';
import type { SamplingModel } from './sampling-model';
import { gridStep, type ScoreSampler } from './score-sampler';

/** Counts, draw by draw, who leads, and who would lead at every other level of each open finding. */
type LeadTally = {
  /** Counts the sampler's latest draw. */
  add(): void;
  /** How much settling each open finding of the model sharpens the choice, after `drawn` draws. */
  listSharpenings(drawn: number): FindingSharpening[];
};

/**
 * For an open finding with levels ℓ, asking about it lets us name the likeliest leader at the level
 * that turns out, instead of one name for all levels. The chance of naming the right leader rises by
 *
 *     sharpens = Σ_ℓ P(ℓ) · max_j P(j first | ℓ) − max_j P(j first)
 *
 * the expected value of partial perfect information (Howard 1966, "Information value theory") with
 * the loss "named the wrong leader". Leaders that tie in a draw share it, as they share the rank.
 *
 * P(j first | ℓ) is estimated from all draws, not only from those that happened to pick ℓ: with
 * everything else as drawn, each level is tried in turn (common random numbers). So a finding that
 * cannot change the leader sharpens by exactly 0, where splitting the draws by level would credit it
 * with their noise: about a percentage point between two providers with equal chances. And none
 * sharpens by less than 0, because a mean of greatest values is never below the greatest mean. What
 * is left of the noise makes a question between two such providers look worth slightly less than it
 * is, by a third of a percentage point at 10,000 draws.
 */
export function createLeadTally(model: SamplingModel, sampler: ScoreSampler): LeadTally {
  const { weights, points, scores } = sampler;
  const { ends } = model;
  const size = scores.length;
  const findings = listOpenFindings(model);
  const shifts = createLeadShifts(size, findings);
  const trials = createLevelTrials(model, sampler, findings, shifts);
  const spans = listSpans(ends, findings.spans);
  const leads = new Float64Array(size);
  const leaders = new Int32Array(size);
  const chasers = new Int32Array(size);

  const add = () => {
    const { best, second } = findBest(scores);
    const ledBy = listScorers(scores, best, -1, leaders);
    const greatest = findGreatest(weights);
    for (let i = 0; i < size; i += 1) {
      const isLeader = scores[i] === best;
      const now = isLeader ? 1 / ledBy : 0;
      leads[i] = (leads[i] ?? NaN) + now;
      const mine = points[i] ?? NaN;
      const rival = isLeader ? second : best;
      // Most findings cannot change the lead: the whole span of their levels does not bridge the
      // distance to the rival. A grid step allows for rounding.
      const distance = Math.abs(mine - rival * gridStep) - gridStep;
      if (greatest * (spans[i] ?? NaN) < distance) continue;
      const rivals = isLeader ? chasers : leaders;
      const rivalCount = isLeader ? listScorers(scores, second, i, chasers) : ledBy;
      trials.add({ provider: i, now, mine, rival, distance, rivals, rivalCount });
    }
  };

  return { add, listSharpenings: (drawn) => shifts.listSharpenings(leads, drawn) };
}

/** The best score, and the best score beside one that has it: with several leaders it is the same. */
function findBest(scores: Float64Array): { best: number; second: number } {
  let best = -Infinity;
  let second = -Infinity;
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? NaN;
    if (score >= best) {
      second = best;
      best = score;
    } else if (score > second) {
      second = score;
    }
  }
  return { best, second };
}

/** Lists who has a score, except one, and answers how many do. */
function listScorers(
  scores: Float64Array,
  score: number,
  except: number,
  list: Int32Array,
): number {
  let count = 0;
  for (let j = 0; j < scores.length; j += 1) {
    if (scores[j] !== score || j === except) continue;
    list[count] = j;
    count += 1;
  }
  return count;
}

function findGreatest(weights: Float64Array): number {
  let greatest = 0;
  for (let c = 0; c < weights.length; c += 1) {
    const weight = weights[c] ?? NaN;
    if (weight > greatest) greatest = weight;
  }
  return greatest;
}

/** For each provider, the most points on a criterion's scale that one of its findings spans. */
function listSpans(ends: Int32Array, groupSpans: Float64Array): Float64Array {
  return Float64Array.from(ends, (end, i) =>
    groupSpans.subarray(startOf(ends, i), end).reduce((most, span) => Math.max(most, span), 0),
  );
}

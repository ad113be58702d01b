import { roundScore } from '../core/round-score';
import { at, byteAt, realAt, wholeAt } from '../core/required';
import { findLeader, questionsByMember, type InquiryField } from './inquiry-field';
import { knowledgeGradient } from './knowledge-gradient';

/**
 * Which questions to ask, in order: each step adds the one that most raises
 *
 *     Σ_j KG(√(Σ v over the chosen ones of b and j), Δ_j)
 *
 * the loss that the answers to all chosen questions are expected to avert (greedy, as the worth of a
 * set has no closed best). Equals go to the member first by name, then to the rubric's order.
 *
 * Questions that weigh nothing are never chosen, and none are where nothing can be lost; so a plan
 * may be shorter than `steps`.
 *
 * @returns places of questions in the field.
 */
export function planQuestions(field: InquiryField, steps: number): readonly number[] {
  const planner = createPlanner(field);
  const means = Float64Array.from(field.members, ({ mean }) => mean);
  const chosen = new Float64Array(means.length);
  const plan: number[] = [];
  while (plan.length < steps) {
    const next = planner.next(means, chosen);
    if (next === null) break;
    const { member, variance } = at(field.questions, next);
    chosen[member] = realAt(chosen, member) + variance;
    planner.take(next);
    plan.push(next);
  }
  return plan;
}

/** Chooses the next question, and remembers which ones are taken. */
type Planner = {
  /**
   * The question that adds most, or null when none that is left can avert a loss.
   *
   * @param means present mean score of each member.
   * @param chosen variance of the questions of each member that are chosen but not answered yet.
   */
  next(means: Float64Array, chosen: Float64Array): number | null;
  take(question: number): void;
  /** Leaves all questions open again. */
  reset(): void;
};

export function createPlanner(field: InquiryField): Planner {
  const { questions } = field;
  // Of one member the most variance always adds most, so each member has one candidate at a time.
  const queues = questionsByMember(field).map((places) =>
    places
      .filter((place) => at(questions, place).step > 0)
      .sort((a, b) => roundScore(at(questions, b).variance - at(questions, a).variance)),
  );
  const taken = new Uint8Array(questions.length);
  const open = new Float64Array(queues.length);
  const heads = new Int32Array(queues.length);
  const reset = () => {
    taken.fill(0);
    heads.fill(0);
    queues.forEach((queue, i) => {
      open[i] = queue.reduce((sum, place) => sum + at(questions, place).variance, 0);
    });
  };
  reset();

  const candidateOf = (member: number): number | null => {
    const queue = at(queues, member);
    let head = wholeAt(heads, member);
    while (head < queue.length && byteAt(taken, at(queue, head)) === 1) head += 1;
    heads[member] = head;
    return queue[head] ?? null;
  };

  return {
    next(means, chosen) {
      const leader = findLeader(means);
      if (leader === null) return null;
      const gap = (j: number) => Math.max(0, realAt(means, leader) - realAt(means, j));
      const loss = (j: number, variance: number) => knowledgeGradient(Math.sqrt(variance), gap(j));
      let best: { place: number; rise: number; reach: number } | null = null;
      for (let i = 0; i < queues.length; i += 1) {
        const place = candidateOf(i);
        if (place === null) continue;
        const { variance } = at(questions, place);
        let rise = 0;
        let reach = 0;
        for (let j = 0; j < queues.length; j += 1) {
          if (j === leader || (i !== leader && j !== i)) continue;
          const now = realAt(chosen, leader) + realAt(chosen, j);
          rise += loss(j, now + variance) - loss(j, now);
          reach += loss(j, realAt(open, leader) + realAt(open, j) + now);
        }
        if (reach > 0 && (best === null || isMore(rise, best.rise, reach, best.reach))) {
          best = { place, rise, reach };
        }
      }
      return best?.place ?? null;
    },
    take(place) {
      const { member, variance } = at(questions, place);
      taken[place] = 1;
      open[member] = Math.max(0, realAt(open, member) - variance);
    },
    reset,
  };
}

/**
 * Rises compare beyond rounding errors. Where a single answer is worth too little to be a number,
 * what all open answers together could avert decides.
 */
function isMore(rise: number, than: number, reach: number, thanReach: number): boolean {
  if (rise === 0 && than === 0) return reach > thanReach * (1 + 1e-12);
  return rise > than * (1 + 1e-12);
}

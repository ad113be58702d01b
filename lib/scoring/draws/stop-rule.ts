import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { width } from '../core/interval';
import { gridStep } from './score-sampler';
import { at, byteAt, realAt, wholeAt } from '../core/required';
import type { FieldDraws } from './field-draws';
import { findLeader, type InquiryField } from './inquiry-field';
import { realMatrix } from './matrix';
import { createPlanner } from './plan-questions';

/** When to stop asking. */
const stopDefaults = {
  /** Enough once one provider is the right leader with this chance, 0 to 1, … */
  at: 0.9,
  /** … or once naming the leader is expected to lose fewer points than this. */
  loss: 0.1,
  /** Worlds that are simulated to count questions. */
  worlds: 200,
} as const;

export type StopOptions = {
  readonly worlds?: number;
  /** Enough once one provider is the right leader with this chance, 0 to 1; 0.9 unless said otherwise. */
  readonly at?: number;
  /** Of the worlds' answers. */
  readonly seed?: number;
  /** How many of the draws are used: the more, the finer the chances, and the longer it takes. */
  readonly most?: number;
};

/** How many questions it takes, asked one at a time. */
export type StopRule = {
  readonly at: number;
  readonly median: number;
  readonly mean: number;
};

/** Simulated worlds in slices; each takes a few milliseconds. */
export type StopRuleRun = {
  readonly worlds: number;
  readonly done: number;
  /** Simulates up to `count` more worlds and answers whether all are done. */
  advance(count: number): boolean;
  /** @throws RangeError before all worlds are done. */
  result(): StopRule;
};

/**
 * Asks one question at a time in simulated worlds: after each answer the questions are planned anew,
 * and the asking stops when one provider is right with 90 per cent (or `at`), when the expected loss is below
 * 0.1 points, or when no question is left that could avert a loss.
 *
 * A world's answers come from a generator of their own. What is known after some answers is read off
 * the draws with these answers put in, which leaves all else as it was: findings are independent, so
 * these are draws given the answers.
 *
 * @throws RangeError for an empty field.
 */
export function createStopRule(
  field: InquiryField,
  draws: FieldDraws,
  {
    worlds = stopDefaults.worlds,
    at: enough = stopDefaults.at,
    seed = 8,
    most = 2_000,
  }: StopOptions = {},
): StopRuleRun {
  const { members, leader, questions } = field;
  if (leader === null) throw new RangeError('a field without members has nothing to ask');
  const size = members.length;
  const samples = Math.min(draws.samples, most);
  const { criteria, tilts, answers } = draws;
  const generator = xoroshiro128plus(seed);
  const planner = createPlanner(field);
  const noneChosen = new Float64Array(size);
  const truths = realMatrix(samples, size).cells;
  const means = new Float64Array(size);
  const right = new Int32Array(size);
  const counts: number[] = [];
  const criterionAt = Int32Array.from(questions, ({ criterion }) => criteria.indexOf(criterion));

  const isEnough = (): boolean => {
    right.fill(0);
    const pick = findLeader(means) ?? leader;
    let lost = 0;
    for (let row = 0; row < truths.length; row += size) {
      let best = -Infinity;
      for (let i = 0; i < size; i += 1) {
        const truth = realAt(truths, row + i);
        if (truth > best) best = truth;
      }
      // Sums of steps carry rounding errors far below half a step of the grid.
      for (let i = 0; i < size; i += 1) {
        if (best - realAt(truths, row + i) < 0.5) right[i] = wholeAt(right, i) + 1;
      }
      lost += best - realAt(truths, row + pick);
    }
    return (
      right.some((count) => count >= enough * samples) ||
      (lost * gridStep) / samples < stopDefaults.loss
    );
  };

  const answer = (place: number) => {
    const { member, step, levels } = at(questions, place);
    const given = Math.floor(((generator.next() >>> 0) / 4294967296) * (width(levels) + 1));
    means[member] = realAt(means, member) + step * (given - width(levels) / 2);
    const criterion = wholeAt(criterionAt, place);
    for (let drawn = 0; drawn < samples; drawn += 1) {
      const moved = given - byteAt(answers.cells, drawn * answers.columns + place);
      const tilt = realAt(tilts.cells, drawn * tilts.columns + criterion);
      const cell = drawn * size + member;
      truths[cell] = realAt(truths, cell) + (tilt * step * moved) / gridStep;
    }
  };

  const simulate = (): number => {
    truths.set(draws.truths.cells.subarray(0, truths.length));
    members.forEach(({ mean }, i) => (means[i] = mean));
    planner.reset();
    let asked = 0;
    while (!isEnough()) {
      const next = planner.next(means, noneChosen);
      if (next === null) break;
      planner.take(next);
      answer(next);
      asked += 1;
    }
    return asked;
  };

  return {
    worlds,
    get done() {
      return counts.length;
    },
    advance(count) {
      const end = Math.min(worlds, counts.length + count);
      while (counts.length < end) counts.push(simulate());
      return counts.length === worlds;
    },
    result() {
      if (counts.length < worlds) {
        throw new RangeError(`${counts.length} of ${worlds} worlds have been simulated`);
      }
      const sorted = counts.toSorted((a, b) => a - b);
      const middle = (at(sorted, (worlds - 1) >> 1) + at(sorted, worlds >> 1)) / 2;
      const mean = counts.reduce((sum, asked) => sum + asked, 0) / worlds;
      return { at: enough, median: middle, mean };
    },
  };
}

import { width } from '../core/interval';
import { gridStep } from './score-sampler';
import { at, byteAt, realAt } from '../core/required';
import type { FieldDraws } from './field-draws';
import type { InquiryField } from './inquiry-field';
import { highestOf, leadOnGrid } from './lead-on-grid';
import { rowOf } from './matrix';
import { createRightTally, type RightLeader } from './right-tally';

export type InquiryCurve = {
  /** After 0, 1, 2, … answers of the plan. */
  readonly points: readonly RightLeader[];
  /**
   * After the answers to all questions of the field. What is missing to 1 then is left open by the
   * spread of the weights (`weights`), or nothing is missing (`null`).
   */
  readonly ceiling: RightLeader & { readonly reason: 'weights' | null };
};

/** The curve in slices of draws, so that a worker can report progress, and stop. */
type InquiryCurveRun = {
  readonly samples: number;
  readonly read: number;
  advance(count: number): boolean;
  /** @throws RangeError before all draws are read. */
  result(): InquiryCurve;
};

/**
 * Reads off every draw whom one would name after the first k answers of a plan: the highest mean
 * score by the mandate's own weights, ties by name. The draw's weights, which vary with the spread,
 * decide whether that is true.
 *
 * One member is right in every draw; an empty field names nobody and is never right.
 *
 * @param plan places of questions in the field.
 */
export function createInquiryCurve(
  field: InquiryField,
  draws: FieldDraws,
  plan: readonly number[],
): InquiryCurveRun {
  const { members, questions } = field;
  const { samples, truths, answered, answers } = draws;
  const size = members.length;
  const ceilingAt = plan.length + 1;
  const tally = createRightTally(plan.length + 2);
  const start = Float64Array.from(members, ({ mean }) => mean / gridStep);
  const means = new Float64Array(size);
  const asked = plan.map((place) => {
    const { member, step, levels } = at(questions, place);
    return { place, member, step: step / gridStep, middle: width(levels) / 2 };
  });
  let read = 0;

  const readDraw = () => {
    const truth = rowOf(truths, read);
    const best = highestOf(truth);
    means.set(start);
    let pick = leadOnGrid(means);
    tally.add(0, best - realAt(truth, pick));
    for (let k = 0; k < asked.length; k += 1) {
      const { place, member, step, middle } = at(asked, k);
      const offset = byteAt(answers.cells, read * answers.columns + place);
      means[member] = realAt(means, member) + step * (offset - middle);
      pick = leadOnGrid(means);
      tally.add(k + 1, best - realAt(truth, pick));
    }
    const full = leadOnGrid(rowOf(answered, read));
    tally.add(ceilingAt, best - realAt(truth, full));
  };

  return {
    samples,
    get read() {
      return read;
    },
    advance(count) {
      const end = Math.min(samples, read + count);
      for (; read < end; read += 1) if (size > 0) readDraw();
      return read === samples;
    },
    result() {
      if (read < samples) throw new RangeError(`${read} of ${samples} draws have been read`);
      const points = Array.from({ length: plan.length + 1 }, (_, k) => tally.result(k, samples));
      const ceiling = tally.result(ceilingAt, samples);
      const reason = draws.spread > 0 && size > 0 && ceiling.pRight < 1 ? 'weights' : null;
      return { points, ceiling: { ...ceiling, reason } };
    },
  };
}

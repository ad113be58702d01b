import { width } from '../core/interval';
import { byteMatrix, type Matrix, realMatrix } from './matrix';
import { listOpenFindings } from './open-findings';
import { bySlug, withDefaults, type AcceptabilityOptions } from './rank-acceptability';
import { buildSamplingModel } from './sampling-model';
import { createScoreSampler, gridStep } from './score-sampler';
import type { ScoringProvider, ScoringRubric } from '../types';
import { at, byteAt, realAt, wholeAt } from '../core/required';
import { questionsByMember, type InquiryField } from './inquiry-field';

/**
 * The very draws of `rankAcceptability`, remembered one by one, a row for each draw.
 * Scores are in steps of the grid on which they are compared.
 */
export type FieldDraws = {
  readonly samples: number;
  /** Spread of the weights in the draws, in per cent. */
  readonly spread: number;
  /** What each member truly scores, whole steps, by draw and member. */
  readonly truths: Matrix;
  /** What it would score by the mandate's own weights once all is answered, likewise. */
  readonly answered: Matrix;
  /** How far above low each question's answer lies, by draw and question. */
  readonly answers: Matrix<Uint8Array>;
  /** Each criterion's weight in the draw over its weight in the mandate, by draw. */
  readonly tilts: Matrix;
  readonly criteria: readonly string[];
};

/** Draws in slices, as `AcceptabilityRun`. */
type FieldDrawsRun = {
  readonly samples: number;
  readonly drawn: number;
  advance(count: number): boolean;
  /** @throws RangeError before all draws are made. */
  result(): FieldDraws;
};

/**
 * Draws among the members of a field. Shares, plan and letters are chosen by formula and never by
 * these draws, so what is read off them is not flattered by the choice.
 *
 * Memory: a byte for each question and draw, and 16 bytes for each member and draw; 4 MB for ten
 * providers and 10,000 draws.
 *
 * @param field of the same rubric, providers and weights.
 * @throws RangeError as `rankAcceptability` does.
 */
export function createFieldDraws(
  rubric: ScoringRubric,
  providers: readonly ScoringProvider[],
  field: InquiryField,
  options: AcceptabilityOptions,
): FieldDrawsRun {
  const { spread, samples, seed } = withDefaults(options);
  const model = buildSamplingModel(rubric, bySlug(providers), options);
  const sampler = createScoreSampler(model, { spread, seed });
  const { names, ends, tables, offsets } = listOpenFindings(model);
  const { members, questions } = field;
  const size = members.length;
  const asked = questions.length;
  const criteria = rubric.criteria.map(({ id }) => id);

  const places = Int32Array.from(members, ({ slug }) => model.slugs.indexOf(slug));
  const asks = findQuestions(field, names);
  const owners = Int32Array.from(questions, ({ member }) => member);
  const steps = Float64Array.from(questions, ({ step }) => step / gridStep);
  const lowest = listLowest(field);

  const drawnTo = {
    truths: realMatrix(samples, size),
    answered: realMatrix(samples, size),
    answers: byteMatrix(samples, asked),
    tilts: realMatrix(samples, criteria.length),
  };
  const [truths, answered] = [drawnTo.truths.cells, drawnTo.answered.cells];
  const [answers, tilts] = [drawnTo.answers.cells, drawnTo.tilts.cells.fill(1)];
  let drawn = 0;

  const record = () => {
    sampler.draw();
    for (let c = 0; c < criteria.length; c += 1) {
      const weight = realAt(model.weights, c);
      if (weight > 0) tilts[drawn * criteria.length + c] = realAt(sampler.weights, c) / weight;
    }
    const row = drawn * size;
    for (let i = 0; i < size; i += 1) {
      truths[row + i] = realAt(sampler.scores, wholeAt(places, i));
      answered[row + i] = realAt(lowest, i);
    }
    let f = 0;
    for (let group = 0; group < ends.length; group += 1) {
      const combination = wholeAt(sampler.combinations, group);
      for (const end = wholeAt(ends, group); f < end; f += 1) {
        const offset = byteAt(offsets, wholeAt(tables, f) + combination);
        const question = wholeAt(asks, f);
        const cell = row + wholeAt(owners, question);
        answers[drawn * asked + question] = offset;
        answered[cell] = realAt(answered, cell) + realAt(steps, question) * offset;
      }
    }
    drawn += 1;
  };

  return {
    samples,
    get drawn() {
      return drawn;
    },
    advance(count) {
      const end = Math.min(samples, drawn + count);
      while (drawn < end) record();
      return drawn === samples;
    },
    result() {
      if (drawn < samples) throw new RangeError(`${drawn} of ${samples} draws have been made`);
      return { samples, spread, ...drawnTo, criteria };
    },
  };
}

/** All draws at once. */
export function drawField(...input: Parameters<typeof createFieldDraws>): FieldDraws {
  const run = createFieldDraws(...input);
  run.advance(run.samples);
  return run.result();
}

type FindingName = { readonly provider: string; readonly factor: string };

/** The place among the field's questions of each open finding of the model. */
function findQuestions({ questions }: InquiryField, names: readonly FindingName[]): Int32Array {
  const keyOf = ({ provider, factor }: FindingName) => `${provider} ${factor}`;
  const places = new Map(questions.map((question, place) => [keyOf(question), place]));
  return Int32Array.from(names, (name) => {
    const place = places.get(keyOf(name));
    if (place === undefined) throw new RangeError(`the field does not ask "${keyOf(name)}"`);
    return place;
  });
}

/** What each member scores with every open finding at its low level, in steps of the grid. */
function listLowest(field: InquiryField): Float64Array {
  const lists = questionsByMember(field);
  return Float64Array.from(field.members, ({ mean }, i) => {
    const open = at(lists, i).map((place) => at(field.questions, place));
    return (
      open.reduce((low, { step, levels }) => low - (step * width(levels)) / 2, mean) / gridStep
    );
  });
}

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { SamplingModel } from './sampling-model';

const two32 = 4294967296;

/** Points of one step of the grid on which scores are compared. */
export const gridStep = 1e-9;

/** A score on that grid, where it is a whole number. */
export function toGrid(points: number): number {
  return Math.round(points * 1e9);
}

/** A draw's numbers, overwritten by the next draw. */
export type ScoreSampler = {
  /** Normalised criterion weights. */
  readonly weights: Float64Array;
  /** Scores in points. */
  readonly points: Float64Array;
  /** The same on the grid on which they are compared. */
  readonly scores: Float64Array;
  /** For each group of the model, its combination of levels. */
  readonly combinations: Int32Array;
  /** Makes the next draw. */
  draw(): void;
};

/**
 * Draws what may be true: a level for every open finding, uniform on the integers low to high and
 * independent, and, when `spread` is above 0, weights, each uniform in w·(1 ± spread/100) and then
 * normalised. Weights are drawn first, once for all providers, then one combination of levels per
 * group in the model's order. Scaling 32 random bits to at most 1,024 combinations is uniform to
 * within 3e-7, far below what any number of samples could show.
 *
 * Only sums, products and comparisons of doubles are used, and a generator of whole numbers
 * (xoroshiro128+, Blackman and Vigna 2018), so Node and every browser draw the same digits.
 *
 * @throws RangeError when `spread` lies outside 0 to 100 or `seed` is not a whole number.
 */
export function createScoreSampler(
  model: SamplingModel,
  { spread, seed }: { spread: number; seed: number },
): ScoreSampler {
  if (!(spread >= 0 && spread <= 100)) {
    throw new RangeError(`spread must lie between 0 and 100; got ${spread}`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`seed must be a whole number; got ${seed}`);
  }
  const generator = xoroshiro128plus(seed);
  const { ends, groups } = model;
  const proven = model.proven.cells;
  const criterionCount = model.weights.length;
  const weights = Float64Array.from(model.weights);
  const criteria = Int32Array.from(groups, ({ criterion }) => criterion);
  const tables = Int32Array.from(groups, ({ table }) => table);
  const scales = Float64Array.from(groups, ({ combinations }) => combinations / two32);
  const points = new Float64Array(ends.length);
  const scores = new Float64Array(ends.length);
  const combinations = new Int32Array(groups.length);

  const drawWeights = () => {
    let total = 0;
    for (let c = 0; c < criterionCount; c += 1) {
      // Strictly between 0 and 1, so that a spread of 100 cannot make all weights zero.
      const uniform = ((generator.next() >>> 0) + 0.5) / two32;
      const weight = (model.weights[c] ?? NaN) * (1 + (spread / 100) * (2 * uniform - 1));
      weights[c] = weight;
      total += weight;
    }
    for (let c = 0; c < criterionCount; c += 1) weights[c] = (weights[c] ?? NaN) / total;
  };

  const drawScores = () => {
    let group = 0;
    let place = 0;
    for (let i = 0; i < scores.length; i += 1) {
      let score = 0;
      for (let c = 0; c < criterionCount; c += 1) {
        score += (weights[c] ?? NaN) * (proven[place] ?? NaN);
        place += 1;
      }
      for (const end = ends[i] ?? NaN; group < end; group += 1) {
        const combination = ((generator.next() >>> 0) * (scales[group] ?? NaN)) | 0;
        combinations[group] = combination;
        const more = model.points[(tables[group] ?? NaN) + combination] ?? NaN;
        score += (weights[criteria[group] ?? NaN] ?? NaN) * more;
      }
      points[i] = score;
      scores[i] = toGrid(score);
    }
  };

  return {
    weights,
    points,
    scores,
    combinations,
    draw() {
      if (spread > 0) drawWeights();
      drawScores();
    },
  };
}

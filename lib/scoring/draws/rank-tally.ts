import { type Matrix, realMatrix, wholeMatrix } from './matrix';

/** Counts, draw by draw, who took which rank and who was ahead of whom. */
type RankTally = {
  /** Counts one draw. Higher is better; equal scores tie. */
  add(scores: Float64Array): void;
  /**
   * Draws in which the row's provider had the column's rank. Tied providers share the credit of the
   * ranks they cover, so that every row and every column sums to the number of draws.
   */
  readonly ranks: Matrix;
  /** Draws in which the row's provider scored higher than the column's. */
  readonly wins: Matrix<Int32Array>;
};

/**
 * A tally for `size` providers. Comparing all pairs gives the ranks on the way, since a rank is 1
 * plus the number of higher scores; for the few providers of a comparison no sort is faster.
 */
export function createRankTally(size: number): RankTally {
  const rankMatrix = realMatrix(size, size);
  const winMatrix = wholeMatrix(size, size);
  const [ranks, wins] = [rankMatrix.cells, winMatrix.cells];
  const above = new Int32Array(size);
  const equal = new Int32Array(size);

  const add = (scores: Float64Array) => {
    above.fill(0);
    equal.fill(0);
    for (let i = 0; i < size; i += 1) {
      const mine = scores[i] ?? NaN;
      for (let j = i + 1; j < size; j += 1) {
        const other = scores[j] ?? NaN;
        if (mine > other) {
          wins[i * size + j] = (wins[i * size + j] ?? NaN) + 1;
          above[j] = (above[j] ?? NaN) + 1;
        } else if (mine < other) {
          wins[j * size + i] = (wins[j * size + i] ?? NaN) + 1;
          above[i] = (above[i] ?? NaN) + 1;
        } else {
          equal[i] = (equal[i] ?? NaN) + 1;
          equal[j] = (equal[j] ?? NaN) + 1;
        }
      }
    }
    for (let i = 0; i < size; i += 1) {
      const covered = 1 + (equal[i] ?? NaN);
      const from = i * size + (above[i] ?? NaN);
      for (let cell = from; cell < from + covered; cell += 1) {
        ranks[cell] = (ranks[cell] ?? NaN) + 1 / covered;
      }
    }
  };

  return { add, ranks: rankMatrix, wins: winMatrix };
}

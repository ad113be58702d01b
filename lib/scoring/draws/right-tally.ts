import { gridStep } from './score-sampler';
import { realAt, wholeAt } from '../core/required';

/** How far the leader that one would name can be trusted. */
export type RightLeader = {
  /** Chance, 0 to 1, that it is truly among the best. */
  readonly pRight: number;
  /** Points by which the best is expected to score above it. */
  readonly expectedLoss: number;
};

/** Counts, for several ways of naming a leader, how often it was among the best and what it lost. */
type RightTally = {
  /** @param loss by how many steps of the grid the best score is higher. */
  add(way: number, loss: number): void;
  result(way: number, drawn: number): RightLeader;
};

export function createRightTally(ways: number): RightTally {
  const right = new Int32Array(ways);
  const lost = new Float64Array(ways);
  return {
    add(way, loss) {
      if (loss === 0) right[way] = wholeAt(right, way) + 1;
      lost[way] = realAt(lost, way) + loss;
    },
    result: (way, drawn) => ({
      pRight: wholeAt(right, way) / drawn,
      expectedLoss: (realAt(lost, way) * gridStep) / drawn,
    }),
  };
}

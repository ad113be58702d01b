import type { CriterionId } from '@/lib/rubric/ids';

/** A stretch of a sentence; strong ones carry the answer. */
export type MemoText = { text: string; strong: boolean };

/** A bar on the scale of 0 to 100; segments are points of the whole, in the rubric's order. */
export type MemoBar = {
  /** The same in words, for who cannot see it. */
  text: string;
  low: number;
  high: number;
  score: number;
  segments: { criterion: CriterionId; proven: number; open: number }[];
};

/** References are numbers of sources in the document's list. */
export type Referring = { refs: number[] };

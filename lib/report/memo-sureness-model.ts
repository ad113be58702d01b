import type { CriterionId } from '@/lib/rubric/ids';
import type { MemoText } from './memo-parts';

/** How sure the order is: ranks in the draws, weights, pairs; or why there is no order. */
export type MemoSureness = {
  title: string;
  answer: MemoText[];
  /** In place of tables where fewer than two are ranked. */
  messages: string[];
  order: MemoOrder | null;
};

export type MemoOrder = {
  ranks: {
    note: string;
    heads: string[];
    rows: {
      name: string;
      shortlisted: boolean;
      cells: MemoHeat[];
      expected: string;
      likely: string;
      bands: string;
    }[];
    /** What sharing a letter means; null where everyone is told from everyone. */
    bandNote: string | null;
    words: MemoText[][];
  };
  stability: {
    note: string;
    rows: MemoStability[];
    /** Why nothing is settled while a tie lasts; null where nothing hangs on a tie. */
    tie: string | null;
    /** The same for the first three in a sentence; null where three or fewer are ranked. */
    topThree: string | null;
  };
  /** What would put a provider of the shortlist first that is not. */
  changes: { note: string; rows: MemoChange[]; impossible: string | null };
  pairs: {
    note: string;
    heads: string[];
    rows: { name: string; cells: (MemoHeat | null)[] }[];
    words: MemoText[][];
  };
};

/** A chance as a shaded cell; its figure always stands in it. */
export type MemoHeat = { text: string; share: number; shaded: boolean; framed: boolean };

/** How far one weight can move. Shares from 0 to 1 are for the drawing alone. */
export type MemoStability = {
  id: CriterionId;
  name: string;
  now: string;
  weight: number;
  low: number;
  high: number;
  below: string | null;
  above: string | null;
  reading: string;
  detail: string | null;
  /** The drawing in words. */
  text: string;
};

type MemoChange = { name: string; first: string; change: string; weights: string };

import type { StabilityRow } from '@/lib/robustness/stability-row';
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

/** The chosen providers side by side: the same rows for everyone, as many columns as fit a page. */
export type MemoComparison = { title: string; note: string; tables: MemoComparisonTable[] };

export type MemoComparisonTable = {
  /** `section` is the number of the provider's section. */
  columns: { section: number; name: string }[];
  rows: { label: string; cells: MemoComparisonCell[] }[];
};

export type MemoComparisonCell = { bar: MemoBar | null; lines: MemoComparisonLine[] };

export type MemoComparisonLine = Referring & {
  /** A sign before the words, which say the same. */
  outcome: 'pass' | 'fail' | 'open' | null;
  text: string;
  strong: boolean;
};

/** The questions whose answers are worth most, before the questionnaires that hold them all. */
export type MemoQuestions = {
  title: string;
  note: string;
  rows: MemoQuestion[];
};

export type MemoQuestion = Referring & {
  /** "R1" for a requirement, "1" for a finding; the same in every list and file. */
  number: string;
  provider: string;
  /** The number of the provider's section. */
  section: number;
  subject: string;
  question: string;
  /** What is public today. */
  known: string;
  /** What an answer does. */
  effect: string;
};

/** Everything to ask one provider, with room for its answers. */
export type MemoQuestionnaire = {
  section: number;
  heading: string;
  note: string;
  rows: MemoQuestion[];
};

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
export type MemoStability = Omit<StabilityRow, 'criterion' | 'label'> & {
  id: CriterionId;
  now: string;
  /** The drawing in words. */
  text: string;
};

type MemoChange = { name: string; first: string; change: string; weights: string };

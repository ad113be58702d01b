import type { MemoBar, Referring } from './memo-parts';

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

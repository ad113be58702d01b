import type { MemoBar } from './memo-parts';

export type BriefEntry = { readonly title: string; readonly text: string };

/** A point of the decision with the numbers of its sources and the best grade among them. */
export type BriefReason = BriefEntry & { readonly refs: readonly number[]; readonly grade: string };

export type BriefSource = {
  readonly number: number;
  readonly grade: string;
  readonly text: string;
  readonly url: string | null;
  readonly published: string;
};

/**
 * A brief for the committee, ready to print: what a record says and nothing else, so it is made on any
 * installation. Figures are rounded text; numbers are left only where a bar is drawn.
 */
export type BriefModel = {
  readonly title: string;
  readonly description: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly headerNote: string;
  readonly disclaimer: string;
  readonly edition: { readonly label: string; readonly id: string };
  readonly hash: string;
  readonly answer: string;
  readonly recommendation: { readonly name: string; readonly text: string };
  readonly conditions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly due: string;
  }[];
  readonly mandate: readonly { readonly label: string; readonly text: string }[];
  readonly requirements: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly BriefRow[] }[];
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly note: string;
  readonly reasons: readonly BriefReason[];
  readonly risks: readonly BriefReason[];
  /** What reasons and risks cite. */
  readonly sources: readonly BriefSource[];
  readonly sureness: readonly string[];
  readonly tripwires: readonly { readonly condition: string; readonly today: string }[];
  readonly review: string;
  readonly open: readonly BriefEntry[];
  readonly moreOpen: string | null;
  readonly gaps: readonly string[];
  readonly ballots: readonly {
    readonly name: string;
    readonly weights: string;
    readonly order: string;
  }[];
  readonly ballotNotes: readonly string[];
  readonly dissent: readonly BriefEntry[];
  readonly recusals: readonly BriefEntry[];
  readonly privateAnswers: readonly BriefEntry[];
  /** What was answered of the checks, for those who are named. */
  readonly checks: readonly BriefEntry[];
  /** What the brief lacks, where the edition of its record is not at hand. */
  readonly missing: readonly string[];
  readonly signOffs: readonly { readonly name: string; readonly state: string }[];
  readonly proof: string;
};

export type BriefRow = {
  readonly rank: string;
  readonly name: string;
  readonly marks: readonly { readonly outcome: string; readonly word: string }[];
  readonly score: string;
  readonly range: string;
  readonly bar: MemoBar;
  readonly first: string;
  readonly shortlisted: boolean;
};

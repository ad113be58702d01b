import type { CriterionId } from '@/lib/rubric/ids';
import type { BriefReason, BriefSource } from './brief-model';
import type {
  MemoBar,
  MemoComparison,
  MemoQuestion,
  MemoQuestionnaire,
  MemoQuestions,
  MemoSureness,
  MemoText,
  Referring,
} from './memo-parts';

/**
 * Everything that a committee memo says, ready to print: figures are rounded text, numbers are left
 * only where a bar is drawn. The PDF's template reads exactly this, so another engine could take its
 * place.
 */
export type MemoModel = {
  title: string;
  description: string;
  /** The day of the memo; it is the document's date too, so that the same day gives the same bytes. */
  date: { year: number; month: number; day: number };
  headerNote: string;
  disclaimer: string;
  edition: { label: string; id: string };
  criteria: { id: CriterionId; name: string }[];
  answer: MemoText[];
  summary: { label: string; text: MemoText[] }[];
  mandate: { label: string; text: string }[];
  /** What the link asked for and could not be used. */
  notices: string[];
  /** In their place where they do not fit page 1. */
  noticeCount: string;
  rankingTitle: string;
  /** Whom ranks and chances are among, and why these. */
  rankingNote: string;
  ranking: MemoRankingRow[];
  openTitle: string;
  openNote: string;
  /** Those with something open, apart; their rank is what it would be if all of it were met. */
  open: MemoRankingRow[];
  ruledOut: { name: string; requirement: string; reason: string; shortlisted: boolean }[];
  signOff: { note: string; lines: string[] };
  /** For and against the first of the shortlist; null where a record names its own, or nobody is admitted. */
  reasons: {
    readonly name: string;
    readonly reasons: readonly BriefReason[];
    readonly risks: readonly BriefReason[];
    readonly note: string;
    readonly sources: readonly BriefSource[];
  } | null;
  comparison: MemoComparison;
  sureness: MemoSureness;
  questions: MemoQuestions;
  providers: MemoProvider[];
  /** Each once, whoever of the shortlist it speaks of. */
  sources: { title: string; note: string; rows: MemoSource[] };
  questionnaires: MemoQuestionnaire[];
  method: { title: string; text: string }[];
  reproduce: {
    note: string;
    url: string;
    facts: { name: string; value: string }[];
  };
};

export type MemoRankingRow = {
  rank: string;
  name: string;
  legalLine: string;
  score: string;
  range: string;
  bar: MemoBar;
  /** Likely ranks, and the share of draws in which it comes first; empty where none are claimed. */
  likely: string;
  first: string;
  article: string;
  /** What is to be asked before it counts as meeting all, or null. */
  ask: string | null;
  shortlisted: boolean;
};

export type MemoProvider = {
  heading: string;
  lead: string;
  /** Why the mandate rules the provider out, or null. */
  ruledOut: string | null;
  /** What is to be asked before it counts as meeting all, or null. */
  open: string | null;
  score: string;
  range: string;
  standing: string[];
  bar: MemoBar;
  composition: { title: string; rows: MemoCriterion[]; total: MemoPoints & { weight: string } };
  gates: MemoGate[];
  entities: MemoEntity[];
  checklist: {
    name: string;
    status: string;
    word: string;
    suggested: boolean;
    /** What public evidence says. */
    note: string;
    /** Who answered it when, and what shows it; '' where no record says so. */
    proof: string;
  }[];
  groups: { title: string; findings: MemoFinding[] }[];
  questions: { note: string; rows: MemoQuestion[] };
  /** Packs that fit it, and what public texts say on items of due diligence. */
  diligence: {
    packs: { name: string; sentence: string }[];
    /** What is public, and what is said not to be met. */
    rows: (Referring & { name: string; text: string })[];
    /** The items of which nothing is settled, in a sentence; '' where there is none. */
    toAsk: string;
  };
  fees: MemoFee[];
  events: (Referring & { date: string; kind: string; what: string })[];
};

export type MemoPoints = { proven: string; credited: string; points: string };

type MemoCriterion = MemoPoints & {
  id: CriterionId;
  name: string;
  weight: string;
  scoreText: string;
  /** On the criterion's own scale of 0 to 100. */
  bar: MemoBar;
};

export type MemoGate = Referring & {
  name: string;
  outcome: 'pass' | 'fail' | 'open';
  word: string;
  reason: string;
};

export type MemoEntity = Referring & {
  name: string;
  place: string;
  licence: string;
  regulator: string;
  status: string;
  qualified: string;
};

export type MemoFee = Referring & { what: string; value: string; asOf: string };

export type MemoFinding = Referring & {
  name: string;
  criterion: CriterionId;
  low: number;
  high: number;
  /** "3–4", and in words for who cannot see the cells. */
  level: string;
  levelText: string;
  statement: string;
  /** Who says it, or that nothing was found. */
  qualifier: string;
  /** Where one looked; empty where that is not told. */
  looked: string;
};

type MemoSource = { number: number; text: string; url: string | null };

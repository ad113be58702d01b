import type { Referring } from './memo-parts';

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

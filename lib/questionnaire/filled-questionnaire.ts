import type { Interval } from '@/lib/scoring';
import type { QuestionSubject } from './question-id';
import type { PrivateAnswers } from './private-answers';
import type { QuestionStatus } from './question-statuses';
import type { FileProblem } from './reading/file-problem';

/** What one row of a filled questionnaire says. */
export type QuestionReply = {
  /** The id of the question, as the page and the workbook have it. */
  readonly id: string;
  readonly subject: QuestionSubject;
  readonly status: QuestionStatus;
  /** The levels that the answer supports; null for a requirement, and where nobody judged it yet. */
  readonly levels: Interval | null;
  /** What was answered, and the document that shows it; may be empty, as may all that follows. */
  readonly answer: string;
  readonly evidence: string;
  /** The document's date, and whom to ask about it, as they were written. */
  readonly date: string;
  readonly contact: string;
  readonly owner: string;
};

/** A filled questionnaire, ready to be used. Nothing of it has left the browser. */
export type FilledQuestionnaire = {
  /** Every answer with a level, as the ranking takes it. */
  readonly answers: PrivateAnswers;
  /** Every question of the file that this edition has, in the file's order, answered or not. */
  readonly replies: readonly QuestionReply[];
  readonly counts: {
    readonly questions: number;
    /** Findings with a level: those in `answers`. */
    readonly levels: number;
    /** Findings that were answered in words, without a level: they change no score. */
    readonly withoutLevel: number;
    /** Requirements and items of diligence that were answered; they have a note and no level. */
    readonly requirements: number;
    readonly byStatus: Readonly<Record<QuestionStatus, number>>;
  };
  /** What was left out or should be known, in sentences. */
  readonly notices: readonly string[];
};

/**
 * Files are taken whole or not at all: one wrong cell, and the problems are told, of a long list the
 * first and how many more there are.
 */
export type QuestionnaireReading =
  | { readonly outcome: 'read'; readonly questionnaire: FilledQuestionnaire }
  | { readonly outcome: 'refused'; readonly problems: readonly FileProblem[] };

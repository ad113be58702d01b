import type { FactorId } from '@/lib/rubric/ids';

/** What a provider answered to one question, as the reader judges it. It never leaves the browser. */
export type PrivateAnswer = {
  /** The level interval that the answer supports, 0 to 4. */
  readonly low: number;
  readonly high: number;
  /** What was answered, or where it is written; may be empty. */
  readonly note: string;
};

/** By provider slug and factor; an absent one was not answered. */
export type PrivateAnswers = Readonly<
  Record<string, Readonly<Partial<Record<FactorId, PrivateAnswer>>>>
>;

import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';

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

/**
 * Reads private answers that were kept as text. Whoever wrote it, an older version of this page
 * included: what is no answer is passed over.
 */
export function parsePrivateAnswers(text: string | null): PrivateAnswers {
  return Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([slug, given]) => {
      const own = isRecord(given) ? listAnswers(given) : [];
      return own.length > 0 ? [[slug, Object.fromEntries(own)]] : [];
    }),
  );
}

function listAnswers(given: Record<string, unknown>): [FactorId, PrivateAnswer][] {
  return factorIds.flatMap((factor): [FactorId, PrivateAnswer][] => {
    const answer = given[factor];
    if (!isRecord(answer)) return [];
    const { low, high, note } = answer;
    if (!isLevel(low) || !isLevel(high) || low > high) return [];
    return [[factor, { low, high, note: typeof note === 'string' ? note : '' }]];
  });
}

const isLevel = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4;

import { type OutcomeId, parseOutcomeId } from '@/lib/requirements';
import { type DueDiligenceId, dueDiligenceIds, type FactorId, factorIds } from '@/lib/rubric/ids';
import type { Interval } from '@/lib/scoring';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';

/** What a provider answered to one question, as the reader judges it. It never leaves the browser. */
export type PrivateAnswer = {
  /** The level interval that the answer supports, 0 to 4. */
  readonly low: number;
  readonly high: number;
  /** What was answered, or where it is written; may be empty. */
  readonly note: string;
  /**
   * The document that shows it; empty for a claim without one. Absent where documents were not told
   * apart, and the levels count as they stand.
   */
  readonly document?: string;
  /** The document's date, as it was written. */
  readonly date?: string;
  /** Who entered it. */
  readonly by?: string;
};

/** By provider slug and factor; an absent one was not answered. */
export type PrivateAnswers = Readonly<
  Record<string, Readonly<Partial<Record<FactorId, PrivateAnswer>>>>
>;

/**
 * The levels that an answer counts with. With a document it is what the reader claims; without one a
 * provider's word lifts only the upper end, from what is proven publicly. A claim below that is taken
 * at its word, since nobody argues against himself.
 */
export function countedLevels({ low, high, document }: PrivateAnswer, known: Interval): Interval {
  return document === '' && high >= known.low ? { low: known.low, high } : { low, high };
}

/** True where the provider claims less than public evidence proves, which has to be told. */
export const isBelowPublic = ({ high }: PrivateAnswer, known: Interval): boolean =>
  high < known.low;

/** What a provider answered about a requirement. Without a document the requirement stays open. */
export type RequirementAnswer = {
  readonly outcome: 'pass' | 'fail';
  /** The company that it is about; empty where the answer names none. */
  readonly entity: string;
  readonly document: string;
  readonly date: string;
  readonly by: string;
};

/** By provider slug and requirement. */
export type RequirementAnswers = Readonly<
  Record<string, Readonly<Partial<Record<OutcomeId, RequirementAnswer>>>>
>;

/** What a provider answered to an item of due diligence, as the reader judges it. It is no score. */
export type ItemAnswer = {
  readonly outcome: (typeof itemOutcomes)[number];
  /** What was answered; may be empty, as may all that follows. */
  readonly note: string;
  readonly document: string;
  readonly date: string;
  readonly by: string;
};

export const itemOutcomes = ['answered', 'not-met'] as const;

/** @example "“SOC report” of 2026-03: type 2, no exceptions" */
export function sayItemAnswer({ note, document, date }: ItemAnswer): string {
  const shown = document === '' ? 'Without a document' : `“${document}”`;
  const dated = date === '' ? shown : `${shown} of ${date}`;
  return note === '' ? dated : `${dated}: ${note}`;
}

/** By provider slug and item. */
export type ItemAnswers = Readonly<
  Record<string, Readonly<Partial<Record<DueDiligenceId, ItemAnswer>>>>
>;

/** Everything that a reader holds privately, by provider: it stays in the reader's browser. */
export type ReaderAnswers = {
  readonly answers: PrivateAnswers;
  readonly settled: RequirementAnswers;
  readonly items: ItemAnswers;
};

export const noReaderAnswers: ReaderAnswers = { answers: {}, settled: {}, items: {} };

/** Reads answers to items that were kept as text, as `parsePrivateAnswers` does. */
export function parseItemAnswers(text: string | null): ItemAnswers {
  return Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([slug, given]) => {
      if (!isRecord(given)) return [];
      const own = dueDiligenceIds.flatMap((id) => {
        const answer = given[id];
        if (!isRecord(answer)) return [];
        const outcome = itemOutcomes.find((one) => one === answer['outcome']);
        if (outcome === undefined) return [];
        return [[id, { outcome, note: toText(answer['note']), ...toTold(answer) }] as const];
      });
      return own.length > 0 ? [[slug, Object.fromEntries(own)]] : [];
    }),
  );
}

/** Reads requirement answers that were kept as text, as `parsePrivateAnswers` does. */
export function parseRequirementAnswers(text: string | null): RequirementAnswers {
  return Object.fromEntries(
    Object.entries(parseStoredRecord(text)).flatMap(([slug, given]) => {
      if (!isRecord(given)) return [];
      const own = Object.entries(given).flatMap(([key, answer]) => {
        const id = parseOutcomeId(key);
        if (id === null || !isRecord(answer)) return [];
        const { outcome } = answer;
        if (outcome !== 'pass' && outcome !== 'fail') return [];
        return [
          [
            id,
            {
              outcome,
              entity: toText(answer.entity),
              ...toTold(answer),
            },
          ],
        ];
      });
      return own.length > 0 ? [[slug, Object.fromEntries(own)]] : [];
    }),
  );
}

const toTold = ({ document, date, by }: Record<string, unknown>) => ({
  document: toText(document),
  date: toText(date),
  by: toText(by),
});

const toText = (value: unknown): string => (typeof value === 'string' ? value : '');

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
    const { low, high, note, document, date, by } = answer;
    if (!isLevel(low) || !isLevel(high) || low > high) return [];
    return [
      [
        factor,
        {
          low,
          high,
          note: toText(note),
          ...(typeof document === 'string' && { document }),
          ...(typeof date === 'string' && { date }),
          ...(typeof by === 'string' && { by }),
        },
      ],
    ];
  });
}

const isLevel = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 4;

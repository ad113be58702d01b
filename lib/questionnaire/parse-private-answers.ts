import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { isRecord, parseStoredRecord } from '@/lib/stored-json';
import type { PrivateAnswer, PrivateAnswers } from './private-answers';

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

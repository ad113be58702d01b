import { type CheckAnswers, type CheckStatus, checkStatuses } from './check-status';

/** The same answers with one given, or taken back with null. */
export function withAnswer(
  answers: CheckAnswers,
  slug: string,
  itemId: string,
  status: CheckStatus | null,
): CheckAnswers {
  const own = Object.entries(answers[slug] ?? {}).filter(([id]) => id !== itemId);
  if (status !== null) own.push([itemId, status]);
  const others = withoutAnswers(answers, [slug]);
  return own.length === 0 ? others : { ...others, [slug]: Object.fromEntries(own) };
}

/** The same answers without those about some providers. */
export function withoutAnswers(answers: CheckAnswers, slugs: readonly string[]): CheckAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([slug]) => !slugs.includes(slug)));
}

/** Both, and where both answer a check, the second. */
export function mergeAnswers(first: CheckAnswers, second: CheckAnswers): CheckAnswers {
  const slugs = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(slugs.map((slug) => [slug, { ...first[slug], ...second[slug] }]));
}

export function hasAnswers(answers: CheckAnswers, slugs: readonly string[]): boolean {
  return slugs.some((slug) => Object.keys(answers[slug] ?? {}).length > 0);
}

/**
 * Reads answers that were kept as text. Whoever wrote it, an older version of this page included:
 * what is no answer is passed over.
 */
export function parseStoredAnswers(text: string | null): CheckAnswers {
  const stored = parseJson(text);
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([slug, given]) => {
      const own = isRecord(given) ? Object.entries(given).filter(isAnswer) : [];
      return own.length > 0 ? [[slug, Object.fromEntries(own)]] : [];
    }),
  );
}

const isAnswer = (entry: [string, unknown]): entry is [string, CheckStatus] =>
  checkStatuses.some((status) => status === entry[1]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

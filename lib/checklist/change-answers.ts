import type { CheckAnswers, CheckStatus } from '@/lib/url/check-status';

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

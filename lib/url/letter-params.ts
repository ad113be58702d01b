import type { Notice } from './mandate';
import { unknownValues } from './notices';
import { listItems, type SearchParams, toRawParams } from './raw-params';

/** Parameters that only letters have. */
export const letterParameters = ['provider'] as const;

export type LetterParams = {
  /** To whom the letter goes; null where the link names nobody, or several. */
  readonly provider: string | null;
  readonly notices: readonly Notice[];
};

/** Reads whom a letter asks, in any case, as a link or a plain form says it. */
export function parseLetterParams(
  searchParams: SearchParams,
  slugs: readonly string[],
): LetterParams {
  const raw = toRawParams(searchParams);
  const asked = [...new Set(listItems(raw.get('provider') ?? []).filter(Boolean))];
  const unknown = asked.filter((slug) => !slugs.includes(slug));
  const [provider, ...others] = asked.filter((slug) => slugs.includes(slug));
  return {
    provider: others.length === 0 ? (provider ?? null) : null,
    notices:
      unknown.length === 0 ? [] : [unknownValues('provider', ['provider', 'providers'], unknown)],
  };
}

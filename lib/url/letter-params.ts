import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import type { Notice } from './mandate';
import { unknownValues } from './notices';
import { listItems, type SearchParams, toRawParams } from './raw-params';

/** Parameters that only letters have. */
export const letterParameters = ['provider', 'pack'] as const;

export type LetterParams = {
  /** To whom the letter goes; null where the link names nobody, or several. */
  readonly provider: string | null;
  /** Ids of diligence packs whose items are asked, too. */
  readonly packs: readonly string[];
  readonly notices: readonly Notice[];
};

/** Reads whom a letter asks and which packs with it, in any case, as a link or a plain form says it. */
export function parseLetterParams(
  searchParams: SearchParams,
  known: { readonly slugs: readonly string[]; readonly packs: readonly string[] },
): LetterParams {
  const raw = toRawParams(searchParams);
  const notices: Notice[] = [];
  const read = (name: string, words: readonly [string, string], values: readonly string[]) => {
    const asked = [...new Set(listItems(raw.get(name) ?? []).filter(Boolean))];
    const unknown = asked.filter((value) => !values.includes(value));
    if (unknown.length > 0) notices.push(unknownValues(name, words, unknown));
    return asked.filter((value) => values.includes(value));
  };
  const [provider, ...others] = read('provider', ['provider', 'providers'], known.slugs);
  const packs = read('pack', ['diligence pack', 'diligence packs'], known.packs);
  return { provider: others.length === 0 ? (provider ?? null) : null, packs, notices };
}

/** Parameters that the page of questions has beside the mandate. */
export const askParameters = [...letterParameters, 'criterion'] as const;

export type AskParams = LetterParams & {
  /** Whose questions are shown is `provider`; of which criterion is this. Null shows all. */
  readonly criterion: CriterionId | null;
};

/** Reads what the page of questions narrows its list to, and the packs that its letters ask. */
export function parseAskParams(
  searchParams: SearchParams,
  known: { readonly slugs: readonly string[]; readonly packs: readonly string[] },
): AskParams {
  const letter = parseLetterParams(searchParams, known);
  const asked = listItems(toRawParams(searchParams).get('criterion') ?? []).filter(Boolean);
  const [criterion = null] = criterionIds.filter((id) => asked.includes(id));
  const unknown = asked.filter((value) => !criterionIds.some((id) => id === value));
  const notices =
    unknown.length === 0
      ? letter.notices
      : [...letter.notices, unknownValues('criterion', ['criterion', 'criteria'], unknown)];
  return { ...letter, criterion, notices };
}

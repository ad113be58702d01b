import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import type { Notice } from './mandate';
import { unknownValues } from './notices';
import { listItems, type SearchParams, toRawParams } from './raw-params';

export const packParameter = 'pack';

/** Parameters that only letters have. */
export const letterParameters = ['provider', packParameter] as const;

type LetterParams = {
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
  const words = ['provider', 'providers'] as const;
  const { values, notices } = readKnown(searchParams, 'provider', words, known.slugs);
  const [provider, ...others] = values;
  const asked = parsePacks(searchParams, known.packs);
  return {
    provider: others.length === 0 ? (provider ?? null) : null,
    packs: asked.packs,
    notices: [...notices, ...asked.notices],
  };
}

/** Reads which diligence packs a page shows, or a letter asks. */
export function parsePacks(
  searchParams: SearchParams,
  known: readonly string[],
): Pick<LetterParams, 'packs' | 'notices'> {
  const words = ['diligence pack', 'diligence packs'] as const;
  const { values, notices } = readKnown(searchParams, packParameter, words, known);
  return { packs: values, notices };
}

/** The packs for a link: nothing at all where none was chosen. */
export const toPackEntry = (packs: readonly string[]): Record<string, string> =>
  packs.length === 0 ? {} : { [packParameter]: packs.join(',') };

function readKnown(
  searchParams: SearchParams,
  name: string,
  words: readonly [string, string],
  known: readonly string[],
): { values: string[]; notices: Notice[] } {
  const asked = [...new Set(listItems(toRawParams(searchParams).get(name) ?? []).filter(Boolean))];
  const unknown = asked.filter((value) => !known.includes(value));
  return {
    values: asked.filter((value) => known.includes(value)),
    notices: unknown.length > 0 ? [unknownValues(name, words, unknown)] : [],
  };
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

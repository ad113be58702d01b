import MiniSearch from 'minisearch';
import { listNames, ownName, type SearchText } from './list-search-texts';
import type { Found } from './model';

/** Lower case, without accents: "Zürich" is found by "zurich". */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** Words of a text as they are compared. */
export const listWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A number is itself: "2" in "SOC 2" is not the beginning of 2026. */
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** How many letters may differ, the nearest first: none in short words, which are all alike. */
const tolerated = (word: string): number[] =>
  isNumber(word) || word.length < 4 ? [] : word.length < 5 ? [1] : [1, 2];

/**
 * Finds texts in which every word of the query begins a word; the provider's own name may stand in for
 * one of them ("sygnum mpc"). Where nothing is written so, the nearest spelling is looked for instead
 * and named. It changes no rank.
 *
 * @param texts null where they are not at hand
 * @returns null for a query without a word, which everyone matches, and without texts.
 * @example searchTexts(texts, 'coinbse') // { matches: …, meant: 'coinbase' }
 */
export function searchTexts(texts: readonly SearchText[] | null, query: string): Found | null {
  const words = listWords(query);
  if (words.length === 0 || texts === null) return null;
  const index = indexOf(texts);
  const exact = find(index, texts, query);
  if (exact.size > 0) return { matches: exact, meant: null };
  const meant = findSpelling(index, words);
  if (meant === null) return { matches: exact, meant: null };
  return { matches: find(index, texts, meant), meant };
}

/** What is written in either form is looked for in the other. */
const abbreviations = [
  ['MPC', 'multi-party computation'],
  ['HSM', 'hardware security module'],
] as const;

const withBothForms = (text: string): string =>
  [
    text,
    ...abbreviations.flatMap(([short, long]) =>
      text.includes(short) ? [long] : fold(text).includes(long) ? [short] : [],
    ),
  ].join(' ');

type Indexed = SearchText & { readonly id: number; readonly name: string };
type Index = MiniSearch<Indexed>;

/** One index for each list of texts, as long as the list is there. */
const indexes = new WeakMap<readonly SearchText[], Index>();

function indexOf(texts: readonly SearchText[]): Index {
  const known = indexes.get(texts);
  if (known) return known;
  const index: Index = new MiniSearch<Indexed>({
    fields: ['text', 'name'],
    tokenize: listWords,
    processTerm: (word) => word,
    searchOptions: { combineWith: 'AND', prefix: (word) => !isNumber(word) },
  });
  index.addAll(
    texts.map((one, id) => ({ ...one, id, name: one.slug, text: withBothForms(one.text) })),
  );
  indexes.set(texts, index);
  return index;
}

/** By provider where it was found; a text that only its provider's name matches tells nothing more. */
function find(index: Index, texts: readonly SearchText[], query: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, match } of index.search(query)) {
    const text = texts[Number(id)];
    if (text === undefined) continue;
    const places = found.get(text.slug) ?? [];
    found.set(text.slug, places);
    const isOwn = Object.values(match).some((fields) => fields.includes('text'));
    if (isOwn && !places.includes(text.where)) places.push(text.where);
  }
  return found;
}

/**
 * The query with each word as it is written somewhere; null where one is like none, and where all are
 * written but not together.
 */
function findSpelling(index: Index, words: readonly string[]): string | null {
  const spelled = words.map((word) => {
    if (index.search(word).length > 0) return word;
    const near = tolerated(word).map(
      (fuzzy) => index.search(word, { fuzzy, prefix: false })[0]?.terms[0],
    );
    return near.find((term) => term !== undefined) ?? null;
  });
  const meant = spelled.includes(null) ? null : spelled.join(' ');
  return meant === words.join(' ') ? null : meant;
}

/**
 * Whom somebody may have meant by a name that nobody has; null where it is like none.
 *
 * @example findNearest(providers, 'hextrust')?.name // "Hex Trust"
 */
export function findNearest<
  Named extends { readonly slug: string; readonly name: string; readonly shortName: string },
>(providers: readonly Named[], given: string): Named | null {
  const texts = providers.map((one) => ({
    slug: one.slug,
    where: ownName,
    text: listNames(one).join(' '),
  }));
  for (const query of [given, ...listWords(given)]) {
    const [slug] = searchTexts(texts, query)?.matches.keys() ?? [];
    const found = providers.find((one) => one.slug === slug);
    if (found) return found;
  }
  return null;
}

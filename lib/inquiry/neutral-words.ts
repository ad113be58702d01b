import type { Provider } from '@/lib/catalogue/types';

type Named = Pick<Provider, 'name' | 'shortName' | 'slug' | 'entities'>;

/**
 * Whether a text may stand in a letter to one provider: it names no other provider of the catalogue
 * and says nothing of levels, scores, ranks or weights.
 *
 * Decided here: a text is judged whole, since a sentence cut out of its neighbours can say something
 * else; another provider is named by its name, its first word ("Coinbase" in "Coinbase Prime", also
 * inside an address) or one of its companies; and what merely might name one is left out, because a
 * letter with a text less still asks its question.
 *
 * @param others every other provider of the edition
 */
export function createNeutralCheck(
  own: Named,
  others: readonly Named[],
): (text: string) => boolean {
  const ownNames = toLetters([own.name, own.shortName, ...companies(own)].join(' '));
  const names = new Set(
    others
      .flatMap((other) => [...brands(other), ...companies(other)])
      .map(toLetters)
      .filter((name) => name.length > 1 && !` ${ownNames} `.includes(` ${name} `)),
  );
  return (text) => {
    const letters = ` ${toLetters(text)} `;
    return !saysMethod(text) && ![...names].some((name) => isIn(letters, name));
  };
}

/** A short name may end a longer word by chance; a long one is looked for inside words, too. */
const isIn = (letters: string, name: string): boolean =>
  letters.includes(name.length < 5 ? ` ${name}` : name);

function brands({ name, shortName, slug }: Named): string[] {
  const first = [name, shortName].map((text) => text.split(' ').find((word) => !isArticle(word)));
  return [name, shortName, slug, ...first].filter((text) => text !== undefined);
}

const isArticle = (word: string): boolean => /^(the|a)$/i.test(word);

/** Without "The" and what follows a comma, which is a legal form: "Bank of New York Mellon". */
const companies = ({ entities }: Pick<Named, 'entities'>): string[] =>
  entities.map(({ name }) => (name.split(/[,(]/)[0] ?? name).replace(/^the /i, ''));

/** Words apart by single blanks; signs, and the coded ones of an address, part words. */
const toLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/%[0-9a-f]{2}/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Levels of something else than the rubric: of service, of a certified module, of access. */
const otherLevels =
  /\b(service|access|module|security|assurance)[ -]levels?\b|\b140-\d,? level \d\b/gi;

/** "The step to five or more is open" would tell how to answer. */
const saysMethod = (text: string): boolean =>
  /\b(levels?|scor(e[sd]?|ing)|rank(s|ed|ings?)?|weight(s|ed|ings?)?|steps? (to|up))\b/i.test(
    text.replace(otherLevels, ''),
  );

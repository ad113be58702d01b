/**
 * A column holds text; the domain has a closed list of words. Narrowing here keeps a wrong word in
 * the database from travelling as if it were a right one.
 *
 * @throws Error when the text is none of the words.
 */
export const toOneOf = <Word extends string>(
  words: readonly Word[],
  text: string,
  column: string,
): Word => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) {
    throw new Error(`${column}: expected one of ${words.join(', ')}, the database holds "${text}"`);
  }
  return word;
};

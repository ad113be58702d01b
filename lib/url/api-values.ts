import { z } from 'zod';
import { readNumber } from './read-values';

/**
 * The strict door, for programs: a bad or unknown parameter is an error that names it and says what
 * was expected, because a program that is answered in spite of a slip never finds it.
 *
 * A list may be repeated (`region=eu&region=uk`) as well as joined by commas; anything else is given
 * once. Issues carry the expectation as their message. The metadata describes each parameter in the
 * OpenAPI document; where a transform hides the type of what is sent, it names that, too.
 */

/** What went wrong with one parameter. */
export type ParameterProblem = { parameter: string; given: string; expected: string };

export type ApiParams<Params> =
  | { success: true; params: Params }
  | { success: false; problems: [ParameterProblem, ...ParameterProblem[]] };

const values = z.array(z.string());
export const once = values.max(1, 'one value, given once').transform(([value = '']) => value);
export const list = values.transform((given) => given.join(',').split(','));

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

export const percentage = once
  .transform(readNumber)
  .pipe(
    z
      .number('a number from 0 to 100')
      .min(0, 'a number from 0 to 100')
      .max(100, 'a number from 0 to 100'),
  );

export const choice = <const Keys extends readonly [string, ...string[]]>(
  keys: Keys,
  expected = oneOf(keys),
) => once.pipe(z.enum(keys, expected));

/** @param words what is expected, in words */
export const number = (least: number, most: number, words: string) =>
  once.transform(readNumber).pipe(z.number(words).min(least, words).max(most, words)).optional();

/** @param refused parameters that cannot be used for another reason, with what was expected. */
export function checkParams<Shape extends z.core.$ZodShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  searchParams: URLSearchParams,
  refused: ReadonlyMap<string, string> = new Map(),
): ApiParams<z.output<typeof schema>> {
  const names = [...new Set(searchParams.keys())];
  const given = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
  const result = schema.safeParse(given);

  const expected = new Map(refused);
  const known = Object.keys(schema.shape).join(', ') || 'none';
  for (const name of names) {
    // Asked here, because zod passes over `__proto__`.
    if (!Object.hasOwn(schema.shape, name)) {
      expected.set(name, `no such parameter; known are ${known}`);
    }
  }
  if (result.success && expected.size === 0) return { success: true, params: result.data };

  for (const { path, message } of result.error?.issues ?? []) {
    const [name] = path;
    // The first issue of a parameter says what is expected; a second would only repeat it.
    if (name !== undefined && !expected.has(String(name))) expected.set(String(name), message);
  }
  const [first, ...others] = names.flatMap((name): ParameterProblem[] => {
    const message = expected.get(name);
    return message === undefined
      ? []
      : [{ parameter: name, given: searchParams.getAll(name).join(','), expected: message }];
  });
  if (first === undefined) throw new Error('a refused query names no parameter');
  return { success: false, problems: [first, ...others] };
}

import { z } from 'zod';
import { criterionIds, regionIds, requirementIds } from '@/lib/rubric/ids';
import { type RankingParams, sortKeys, viewKeys } from './mandate';
import { defaultDoubt, defaultSpread, type PublishedWeights } from './mandate-defaults';
import { toWeights } from './mandate-params';
import { readNumber } from './read-values';
import { searchTextLength, toSearchText } from './search-text';

/**
 * The strict door, for programs: a bad or unknown parameter is an error that names it and says what
 * was expected, because a program that is answered in spite of a slip never finds it.
 *
 * A list may be repeated (`region=eu&region=uk`) as well as joined by commas; anything else is given
 * once. Issues carry the expectation as their message.
 */

/** What went wrong with one parameter. */
export type ParameterProblem = { parameter: string; given: string; expected: string };

export type ApiParams<Params> =
  | { success: true; params: Params }
  | { success: false; problems: [ParameterProblem, ...ParameterProblem[]] };

const values = z.array(z.string());
const once = values.max(1, 'one value, given once').transform(([value = '']) => value);
const list = values.transform((given) => given.join(',').split(','));

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;

const percentage = once
  .transform(readNumber)
  .pipe(
    z
      .number('a number from 0 to 100')
      .min(0, 'a number from 0 to 100')
      .max(100, 'a number from 0 to 100'),
  );

const choice = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  once.pipe(z.enum(keys, oneOf(keys)));

const weights = list.transform((items, context) => {
  const usable = toWeights(items);
  if (usable !== null) return usable;
  context.addIssue({
    code: 'custom',
    message: `six numbers of 0 or more, not all 0, in the order ${criterionIds.join(', ')}`,
  });
  return z.NEVER;
});

const edition = once.pipe(
  z.string().regex(/^[0-9a-f]{16}$/, 'the id of an edition, 16 hexadecimal digits'),
);

const requirement = once.pipe(z.literal('yes', '“yes”, or no such parameter')).optional();

export const editionParamsSchema = z.strictObject({ edition: edition.optional() });

/** Every parameter of `/api/v1/ranking`. Which slugs are known depends on the edition. */
export const rankingParamsSchema = z.strictObject({
  region: list
    .pipe(z.array(z.enum(regionIds, `regions out of ${regionIds.join(', ')}`)))
    .optional(),
  staking: requirement,
  qualified: requirement,
  charter: requirement,
  segregation: requirement,
  insurance: requirement,
  audit: requirement,
  enforcement: requirement,
  weights: weights.optional(),
  doubt: percentage.optional(),
  spread: percentage.optional(),
  q: once
    .transform((text) => text.trim())
    .refine(
      (text) => Array.from(text).length <= searchTextLength,
      `at most ${searchTextLength} characters`,
    )
    .transform(toSearchText)
    .optional(),
  sort: choice(sortKeys).optional(),
  view: choice(viewKeys).optional(),
  shortlist: list.optional(),
  edition: edition.optional(),
});

/** The edition that a request names, or null. Other parameters are left to whoever knows them. */
export function parseEditionApiParam(searchParams: URLSearchParams): ApiParams<string | null> {
  const given = searchParams.getAll('edition').map((value) => ['edition', value]);
  return parseOnlyEditionApiParam(new URLSearchParams(given));
}

/** For requests that take no parameter but the edition. */
export function parseOnlyEditionApiParam(searchParams: URLSearchParams): ApiParams<string | null> {
  const result = check(editionParamsSchema, searchParams);
  return result.success ? { success: true, params: result.params.edition ?? null } : result;
}

export function parseRankingApiParams(
  searchParams: URLSearchParams,
  known: { slugs: readonly string[]; publishedWeights: PublishedWeights },
): ApiParams<RankingParams> {
  const refused = new Map<string, string>();
  const chosen = searchParams.getAll('shortlist').flatMap((value) => value.split(','));
  if (chosen.some((slug) => !known.slugs.includes(slug))) {
    refused.set('shortlist', `slugs out of ${known.slugs.join(', ')}`);
  }
  const result = check(rankingParamsSchema, searchParams, refused);
  if (!result.success) return result;
  const given = result.params;
  return {
    success: true,
    params: {
      mandate: {
        regions: regionIds.filter((id) => given.region?.includes(id)),
        requirements: requirementIds.filter((id) => given[id] === 'yes'),
        weights: given.weights ?? { ...known.publishedWeights },
        doubt: given.doubt ?? defaultDoubt,
        spread: given.spread ?? defaultSpread,
      },
      q: given.q ?? '',
      sort: given.sort ?? 'score',
      view: given.view ?? 'bars',
      shortlist: [...new Set(given.shortlist)],
      edition: given.edition ?? null,
    },
  };
}

/** @param refused parameters that cannot be used for another reason, with what was expected. */
function check<Shape extends z.core.$ZodShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  searchParams: URLSearchParams,
  refused: ReadonlyMap<string, string> = new Map(),
): ApiParams<z.output<typeof schema>> {
  const names = [...new Set(searchParams.keys())];
  const given = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
  const result = schema.safeParse(given);
  if (result.success && refused.size === 0) return { success: true, params: result.data };

  const expected = new Map(refused);
  for (const issue of result.error?.issues ?? []) {
    const [name] = issue.path;
    // The first issue of a parameter says what is expected; a second would only repeat it.
    if (name !== undefined && !expected.has(String(name)))
      expected.set(String(name), issue.message);
    for (const key of issue.code === 'unrecognized_keys' ? issue.keys : []) {
      expected.set(key, `no such parameter; known are ${Object.keys(schema.shape).join(', ')}`);
    }
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

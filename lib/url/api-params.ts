import { z } from 'zod';
import { mapRecord } from '@/lib/catalogue/map-record';
import {
  byParameter,
  findRequirement,
  inOrder,
  type ParameterName,
  type RequirementId,
  type RequirementParameter,
  requirementParameters,
} from '@/lib/requirements';
import { criterionIds } from '@/lib/rubric/ids';
import {
  codePattern,
  type CostInputs,
  costsParameters,
  defaultCostInputs,
  largestAmount,
  mostWithdrawals,
} from './costs-params';
import {
  openPlaces,
  type RankingParams,
  sortExpectation,
  sortKeys,
  strictnesses,
  viewKeys,
} from './mandate';
import { defaultDoubt, defaultSpread, type PublishedWeights } from './mandate-defaults';
import { toFactorWeights, toWeights } from './mandate-params';
import { readNumber } from './read-values';
import { searchTextLength, toSearchText } from './search-text';

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

const choice = <const Keys extends readonly [string, ...string[]]>(
  keys: Keys,
  expected = oneOf(keys),
) => once.pipe(z.enum(keys, expected));

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
  z
    .string()
    .regex(
      /^[0-9a-f]{8,16}$/,
      'the id of an edition, 16 hexadecimal digits, or the first 8 or more of them',
    ),
);

const editionParam = edition.optional().meta({
  description: 'The edition of the evidence to answer from; the newest unless given.',
});

/** One schema for each parameter of requirements, from the requirements themselves. */
const requirementShape = mapRecord(byParameter, requirementSchema);

function requirementSchema({
  parameter,
  nouns,
  requirements,
  description,
  offered,
  example,
}: RequirementParameter<ParameterName, RequirementId>) {
  if (nouns === null) {
    return once
      .pipe(z.literal(example, `“${example}”, or no such parameter`))
      .transform((given) => [given])
      .optional()
      .meta({ description, type: 'string', enum: [example] });
  }
  const known = requirements.map(({ value }) => value);
  const isListed = offered === 'tick';
  return list
    .refine(
      // A page reads values in any case; here a slip is told.
      (items) => items.every((item) => findRequirement(parameter, item)?.value === item),
      isListed ? `${nouns[1]} out of ${known.join(', ')}` : `${nouns[1]} such as ${example}`,
    )
    .optional()
    .meta({
      description,
      type: 'array',
      items: isListed ? { type: 'string', enum: known } : { type: 'string', examples: [example] },
    });
}

const factorWeights = list.transform((items, context) => {
  const usable = toFactorWeights(items.map((item) => item.trim().toLowerCase()).filter(Boolean));
  if (usable !== null) return usable;
  context.addIssue({
    code: 'custom',
    message: `factors with numbers of 0 or more, such as liquidity.settlement:3, not all 0 inside a criterion`,
  });
  return z.NEVER;
});

/** For requests that take no parameter at all. */
export const noParamsSchema = z.strictObject({});

export const editionParamsSchema = z.strictObject({ edition: editionParam });

/** Every parameter of what depends on a mandate. Which slugs are known depends on the edition. */
export const rankingParamsSchema = z.strictObject({
  ...requirementShape,
  weights: weights.optional().meta({
    description: `Weights on any scale, not all 0, in the order ${criterionIds.join(', ')}; those of the rubric unless given.`,
    type: 'array',
    items: { type: 'number', minimum: 0 },
    minItems: criterionIds.length,
    maxItems: criterionIds.length,
  }),
  factors: factorWeights.optional().meta({
    description:
      'Relative weights of factors inside their criterion, each as factor:number; 1 unless given.',
    type: 'array',
    items: { type: 'string', examples: ['liquidity.settlement:3'] },
  }),
  doubt: percentage.optional().meta({
    description: 'Credit for unknowns: 0 counts only what is proven, 100 everything that is open.',
    default: defaultDoubt,
  }),
  spread: percentage.optional().meta({
    description: 'How far the weights vary in simulations, in per cent.',
    default: defaultSpread,
  }),
  evidence: choice(strictnesses).optional().meta({
    description:
      'Which evidence counts: any, a company’s own and better, or a regulator’s and filings only. A finding with no such source counts as open.',
    default: 'any',
  }),
  open: choice(openPlaces).optional().meta({
    description:
      'Whether those with an open requirement stand apart from those that meet all, or are ranked with them.',
    default: 'apart',
  }),
  q: once
    .transform((text) => text.trim())
    .refine(
      (text) => Array.from(text).length <= searchTextLength,
      `at most ${searchTextLength} characters`,
    )
    .transform(toSearchText)
    .optional()
    .meta({
      description:
        'Narrows what is listed to those with its words in their names, companies, licences, findings, changes or other texts, and changes no rank. A word that is written nowhere is read as the nearest one.',
      type: 'string',
      maxLength: searchTextLength,
    }),
  sort: choice(sortKeys, sortExpectation)
    .optional()
    .meta({
      description: `The order of the list, ${sortExpectation}; ranks stay what they are.`,
      default: 'score',
    }),
  view: choice(viewKeys).optional().meta({
    description: 'How the page shows scores; it changes nothing here.',
    default: 'bars',
  }),
  shortlist: list.optional().meta({
    description: 'Slugs of the providers that are chosen.',
    type: 'array',
    items: { type: 'string' },
  }),
  edition: editionParam,
});

/** Two editions, and a mandate under which they are compared. */
export const changesParamsSchema = z.strictObject({
  from: edition
    .optional()
    .meta({ description: 'The earlier edition; the one before unless given.' }),
  to: edition.optional().meta({ description: 'The later edition; the newest unless given.' }),
  ...rankingParamsSchema.omit({ edition: true }).shape,
});

const number = (least: number, most: number, words: string) =>
  once.transform(readNumber).pipe(z.number(words).min(least, words).max(most, words)).optional();

const code = once
  .pipe(z.string().regex(codePattern, 'a code in capitals, such as USD or ETH'))
  .optional();

const { amount, currency, withdrawals } = defaultCostInputs;

/** What one would hold, beside a mandate. */
export const costsParamsSchema = z.strictObject({
  amount: number(0, largestAmount, 'a number of 0 or more').meta({
    description: 'Assets in custody, in `currency`.',
    default: amount,
  }),
  currency: code.meta({ description: 'Of the answer.', type: 'string', default: currency }),
  rate: number(1e-9, 1e9, 'a number above 0').meta({
    description: 'US dollars for one unit of the currency; none is fetched.',
  }),
  asset: code.meta({ description: 'The asset that is staked.', type: 'string' }),
  staked: number(0, 1, 'a share from 0 to 1').meta({
    description: 'Share of the assets that is staked, 0 to 1.',
    default: 0,
  }),
  rewards: number(0, 1, 'a share from 0 to 1').meta({
    description: 'Rewards of a year as a share of what is staked, 0 to 1.',
    default: 0,
  }),
  withdrawals: number(0, mostWithdrawals, 'a number of withdrawals in a year').meta({
    description: 'Withdrawals in a year.',
    default: withdrawals,
  }),
  ...rankingParamsSchema.shape,
});

/** What one would hold, and what is left of the query: the mandate. */
export function parseCostsApiParams(
  searchParams: URLSearchParams,
): ApiParams<{ inputs: CostInputs; mandate: URLSearchParams }> {
  const result = check(costsParamsSchema, searchParams);
  if (!result.success) return result;
  const mandate = new URLSearchParams(searchParams);
  for (const name of costsParameters) mandate.delete(name);
  const given = result.params;
  return {
    success: true,
    params: {
      inputs: {
        amount: given.amount ?? amount,
        currency: given.currency ?? currency,
        rate: given.rate ?? null,
        asset: given.asset ?? null,
        staked: given.staked ?? 0,
        rewards: given.rewards ?? 0,
        withdrawals: given.withdrawals ?? withdrawals,
      },
      mandate,
    },
  };
}

/** The two editions, null where not given, and what is left of the query: the mandate. */
export function parseChangesApiParams(
  searchParams: URLSearchParams,
): ApiParams<{ from: string | null; to: string | null; mandate: URLSearchParams }> {
  const result = check(changesParamsSchema, searchParams);
  if (!result.success) return result;
  const mandate = new URLSearchParams(searchParams);
  mandate.delete('from');
  mandate.delete('to');
  return {
    success: true,
    params: { from: result.params.from ?? null, to: result.params.to ?? null, mandate },
  };
}

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

/** For feeds: whose facts a reader follows. */
export const feedParamsSchema = z.strictObject({
  providers: list.optional().meta({
    description: 'Slugs of providers; all of the newest edition unless given.',
    type: 'array',
    items: { type: 'string' },
  }),
});

/** The providers that a feed is asked for, in the order of `slugs`, or null for all. */
export function parseProvidersApiParam(
  searchParams: URLSearchParams,
  slugs: readonly string[],
): ApiParams<string[] | null> {
  const asked = searchParams.getAll('providers').flatMap((value) => value.split(','));
  const refused = new Map<string, string>();
  if (asked.some((slug) => !slugs.includes(slug))) {
    refused.set('providers', `slugs out of ${slugs.join(', ')}`);
  }
  const result = check(feedParamsSchema, searchParams, refused);
  if (!result.success) return result;
  const { providers } = result.params;
  return {
    success: true,
    params: providers === undefined ? null : slugs.filter((slug) => providers.includes(slug)),
  };
}

/** For requests that take no parameter. */
export function parseNoApiParams(searchParams: URLSearchParams): ApiParams<null> {
  const result = check(noParamsSchema, searchParams);
  return result.success ? { success: true, params: null } : result;
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
        requirements: inOrder(
          requirementParameters.flatMap(({ parameter }) =>
            (given[parameter] ?? [])
              .map((value) => findRequirement(parameter, value)?.id ?? null)
              .filter((id) => id !== null),
          ),
        ),
        weights: given.weights ?? { ...known.publishedWeights },
        doubt: given.doubt ?? defaultDoubt,
        spread: given.spread ?? defaultSpread,
        factors: given.factors ?? {},
        evidence: given.evidence ?? 'any',
        open: given.open ?? 'apart',
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

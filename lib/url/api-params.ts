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
import { type ApiParams, checkParams, choice, list, once, percentage } from './api-values';
import { editionParam } from './edition-api-params';
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
import { searchTextLength, toSearchText } from './search-text';

const weights = list.transform((items, context) => {
  const usable = toWeights(items);
  if (usable !== null) return usable;
  context.addIssue({
    code: 'custom',
    message: `six numbers of 0 or more, not all 0, in the order ${criterionIds.join(', ')}`,
  });
  return z.NEVER;
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

export function parseRankingApiParams(
  searchParams: URLSearchParams,
  known: { slugs: readonly string[]; publishedWeights: PublishedWeights },
): ApiParams<RankingParams> {
  const refused = new Map<string, string>();
  const chosen = searchParams.getAll('shortlist').flatMap((value) => value.split(','));
  if (chosen.some((slug) => !known.slugs.includes(slug))) {
    refused.set('shortlist', `slugs out of ${known.slugs.join(', ')}`);
  }
  const result = checkParams(rankingParamsSchema, searchParams, refused);
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

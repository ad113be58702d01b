import { z } from 'zod';
import { type RequirementParameter, requirementParameters } from '@/lib/requirements';
import { criterionIds } from '@/lib/rubric/ids';
import { rankingParamsSchema } from '@/lib/url/api-params';
import { openPlaces, plainSorts, strictnesses } from '@/lib/url/mandate';

/**
 * What tools take: the parameters of the pages by name, lists as arrays and switches as booleans. What
 * they mean is told, and what they hold is checked, where links are: in `lib/url/api-params`.
 */

const saysOf = (name: keyof typeof rankingParamsSchema.shape): string =>
  rankingParamsSchema.shape[name].meta()?.description ?? '';

/** A switch is asked for with `true`; one whose link says "no" reads better with that word. */
function requirementInput({ nouns, example, offered, requirements }: RequirementParameter) {
  if (nouns === null) return example === 'yes' ? z.boolean() : z.enum([example]);
  return z.array(
    offered === 'tick'
      ? z.enum(requirements.map(({ value }) => value))
      : z.string().meta({ examples: [example] }),
  );
}

const requirementShape: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  requirementParameters.map((parameter) => [
    parameter.parameter,
    requirementInput(parameter).optional().meta({ description: parameter.description }),
  ]),
);

const percentage = z.number().min(0).max(100);

export const editionInput = {
  edition: z
    .string()
    .optional()
    .meta({ description: 'The id of an edition; the newest unless given.' }),
};

export const limitInput = {
  limit: z
    .int()
    .min(1)
    .max(100)
    .default(10)
    .meta({ description: 'How many rows at most; the link leads to all of them.' }),
};

/** A mandate without the edition. */
export const mandateInput = {
  ...requirementShape,
  weights: z
    .array(z.number().min(0))
    .length(criterionIds.length)
    .optional()
    .meta({ description: saysOf('weights') }),
  factors: z
    .array(z.string())
    .optional()
    .meta({ description: saysOf('factors') }),
  doubt: percentage.optional().meta({ description: saysOf('doubt') }),
  spread: percentage.optional().meta({ description: saysOf('spread') }),
  evidence: z
    .enum(strictnesses)
    .optional()
    .meta({ description: saysOf('evidence') }),
  open: z
    .enum(openPlaces)
    .optional()
    .meta({ description: saysOf('open') }),
  shortlist: z
    .array(z.string())
    .optional()
    .meta({ description: saysOf('shortlist') }),
};

export const listingInput = {
  q: z
    .string()
    .optional()
    .meta({ description: saysOf('q') }),
  sort: z
    .enum(plainSorts)
    .optional()
    .meta({ description: saysOf('sort') }),
};

/**
 * The arguments of a tool as the query of a link, which the strict parser reads.
 *
 * @example toToolQuery({ region: ['eu'], staking: true, audit: false }).toString() // "region=eu&staking=yes"
 */
export function toToolQuery(given: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    const text = toText(value);
    if (text !== '') query.set(name, text);
  }
  return query;
}

/** Empty for a switch that is off and a list without items, which ask for nothing. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value === true ? 'yes' : '';
}

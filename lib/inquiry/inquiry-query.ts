import type { Interval, ScoringProvider, ScoringRubric } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';

/** What decides an inquiry, as plain data: it travels to a worker. */
export type InquiryQuery = {
  readonly rubric: ScoringRubric;
  /** The field, as its evidence counts under the mandate. */
  readonly providers: readonly ScoringProvider[];
  readonly choice: {
    readonly weights: Mandate['weights'];
    readonly factorWeights: Mandate['factors'];
    readonly spread: number;
  };
};

type Assessed = {
  readonly model: {
    readonly criteria: ScoringRubric['criteria'];
    readonly providers: readonly ScoringProvider[];
  };
  readonly params: { readonly mandate: Pick<Mandate, 'weights' | 'factors' | 'spread'> };
  readonly field: readonly { readonly slug: string }[];
};

/**
 * The inquiry of an assessment: among its field, whose levels are those that count under the mandate's
 * strictness and the reader's private answers, by the mandate's weights of criteria and factors.
 */
export function toInquiryQuery({ model, params, field }: Assessed): InquiryQuery {
  const { weights, factors, spread } = params.mandate;
  const taking = new Set(field.map(({ slug }) => slug));
  return {
    rubric: {
      criteria: model.criteria.map(({ id, factors: own }) => ({
        id,
        factors: own.map(({ id: factor, floor = 0 }) => ({ id: factor, floor })),
      })),
    },
    providers: model.providers
      .filter(({ slug }) => taking.has(slug))
      .map(({ slug, name, levels }) => ({ slug, name, levels })),
    choice: { weights, factorWeights: factors, spread },
  };
}

/** Everything that an inquiry depends on, and nothing else: equal keys give equal inquiries. */
export function inquiryKey({ rubric, providers, choice }: InquiryQuery): string {
  return JSON.stringify([
    rubric.criteria.map(({ id, factors }) => [
      id,
      factors.map(({ id: factor, floor }) => [factor, floor]),
    ]),
    providers.map(({ slug, name, levels }) => [slug, name, toSorted(levels)]),
    toSorted(choice.weights),
    toSorted(choice.factorWeights),
    choice.spread,
  ]);
}

/** An object's own order is how it came about, which says nothing. */
const toSorted = (record: Readonly<Record<string, Interval | number | undefined>>) =>
  Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));

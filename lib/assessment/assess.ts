import { overallOutcome } from '@/lib/requirements';
import { compareText, listBands, rankByMandate, required, scoreProviders } from '@/lib/scoring';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import {
  type AssessedProvider,
  type RankedProvider,
  type RuledOutProvider,
  toRanked,
  toRuledOut,
} from './assessed-provider';
import { type Chances, type Draws, makeDraws } from './draws';
import type { AssessmentModel, ModelProvider } from './model';
import { decideRequirements, type RequirementOutcome } from './requirement-outcome';

type AssessmentOf<D extends Draws | null, C extends Chances | null> = {
  readonly model: AssessmentModel;
  readonly params: RankingParams;
  /** Whom no requirement rules out, in the model's order: those who are ranked and take part in the draws. */
  readonly admitted: readonly ModelProvider[];
  /** Best rank first, ties by name. */
  readonly ranked: readonly RankedProvider<C>[];
  /** By name. */
  readonly ruledOut: readonly RuledOutProvider[];
  /** Made among all that are ranked. */
  readonly draws: D;
  /**
   * Those that the draws cannot tell apart: slugs in the order of rank. Bands may overlap; a provider
   * that is told from all others is in none. Empty without draws.
   */
  readonly bands: readonly (readonly string[])[];
  /** @throws RangeError for a slug that the edition does not hold. */
  readonly standingOf: (slug: string) => AssessedProvider<C>;
};

/**
 * Everything that an edition says under a mandate. Made once for a request, and once for a change in
 * the browser; without draws where they are still being made there.
 */
export type Assessment = AssessmentOf<Draws | null, Chances | null>;

/** An assessment with its draws, which everything on the server has. */
export type DrawnAssessment = AssessmentOf<Draws, Chances>;

/** How draws are made where none are handed in. */
export type DrawOptions = {
  /** How many; 10,000 unless said otherwise. */
  readonly samples?: number;
};

/**
 * Requirements first, then scores and ranks among those that none rules out, then the draws. The same
 * call runs on the server, in the browser, for the API and for the memo, and nothing else ranks.
 *
 * Draws are made here, once, or handed in where they travelled or were made in slices; with
 * `draws: null` nobody has chances.
 *
 * @throws RangeError when the weights cannot be used (`isUsableWeights`), which links never hold, and
 *   when the draws handed in were made among others than those who are ranked.
 */
export function assess(
  model: AssessmentModel,
  params: RankingParams,
  options?: DrawOptions | { readonly draws: Draws },
): DrawnAssessment;
export function assess(
  model: AssessmentModel,
  params: RankingParams,
  options: { readonly draws: Draws | null },
): Assessment;
export function assess(
  model: AssessmentModel,
  params: RankingParams,
  options: DrawOptions | { readonly draws: Draws | null } = {},
): Assessment {
  const judged = judgeAll(model, params.mandate);
  const admitted = judged.filter(({ isRuledOut }) => !isRuledOut).map(({ provider }) => provider);
  const draws =
    'draws' in options
      ? options.draws
      : makeDraws(model, admitted, params.mandate, options.samples);
  if (draws === null) {
    return { ...place(model, params, judged, () => null), admitted, draws, bands: [] };
  }
  const placed = place(model, params, judged, (slug) =>
    required(draws.chancesOf(slug), `what the draws say of "${slug}"`),
  );
  const order = placed.ranked.map(({ slug }) => slug);
  return { ...placed, admitted, draws, bands: listBands(order, draws.acceptability) };
}

/**
 * The providers that no requirement of the mandate rules out, in the model's order. Weights, doubt and
 * search play no part, so that a slider need not ask again.
 */
export function listAdmitted(
  model: Pick<AssessmentModel, 'providers'>,
  mandate: Pick<Mandate, 'requirements'>,
): ModelProvider[] {
  return judgeAll(model, mandate)
    .filter(({ isRuledOut }) => !isRuledOut)
    .map(({ provider }) => provider);
}

type Judged = {
  readonly provider: ModelProvider;
  readonly outcomes: readonly RequirementOutcome[];
  readonly isRuledOut: boolean;
};

function judgeAll(
  { providers }: Pick<AssessmentModel, 'providers'>,
  mandate: Pick<Mandate, 'requirements'>,
): Judged[] {
  return providers.map((provider) => {
    const outcomes = decideRequirements(provider, mandate.requirements);
    return { provider, outcomes, isRuledOut: overallOutcome(outcomes) === 'fail' };
  });
}

function place<C extends Chances | null>(
  model: AssessmentModel,
  params: RankingParams,
  judged: readonly Judged[],
  chancesOf: (slug: string) => C,
): Pick<AssessmentOf<Draws | null, C>, 'model' | 'params' | 'ranked' | 'ruledOut' | 'standingOf'> {
  const { criteria } = model;
  const bySlug = new Map(judged.map((one) => [one.provider.slug, one]));
  const find = (slug: string): Judged => required(bySlug.get(slug), `the provider "${slug}"`);
  const list = (isRuledOut: boolean): ModelProvider[] =>
    judged.filter((one) => one.isRuledOut === isRuledOut).map(({ provider }) => provider);

  const scores = rankByMandate(model, list(false), params.mandate);
  const ranked = scores.map((score) => {
    const { provider, outcomes } = find(score.slug);
    const place = { among: scores.length, chances: chancesOf(score.slug) };
    return toRanked(provider, outcomes, score, criteria, params, place);
  });
  const ruledOut = scoreProviders(model, list(true), params.mandate)
    .map((score) => {
      const { provider, outcomes } = find(score.slug);
      return toRuledOut(provider, outcomes, score, criteria, params);
    })
    .toSorted((a, b) => compareText(a.name, b.name));

  const standings = new Map<string, AssessedProvider<C>>(
    [...ranked, ...ruledOut].map((one) => [one.slug, one]),
  );
  return {
    model,
    params,
    ranked,
    ruledOut,
    standingOf: (slug) => required(standings.get(slug), `"${slug}" in this edition`),
  };
}

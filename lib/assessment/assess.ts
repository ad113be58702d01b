import { overallOutcome, withOpenMet } from '@/lib/requirements';
import {
  compareText,
  listBands,
  rankByMandate,
  required,
  roundScore,
  scoreProviders,
  type ProviderScore,
} from '@/lib/scoring';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import {
  type AssessedProvider,
  type OpenProvider,
  type RankedProvider,
  type RuledOutProvider,
  toAssessed,
} from './assessed-provider';
import { type Chances, type Draws, type DrawnSet, makeDraws, scoringOf } from './draws';
import type { AssessmentModel, ModelProvider } from './model';
import { decideRequirements, listFailed, type RequirementOutcome } from './requirement-outcome';
import { withStrictness } from './with-strictness';

type AssessmentOf<D extends Draws | null, C extends Chances | null> = {
  /** As its evidence counts under the mandate. */
  readonly model: AssessmentModel;
  readonly params: RankingParams;
  /** The ranking set, best rank first, ties by name. Chances, bands and ranks are about it. */
  readonly ranked: readonly RankedProvider<C>[];
  /** Those with something open, apart from the set: by today's score, ties by name. */
  readonly open: readonly OpenProvider<C>[];
  /** By name. */
  readonly ruledOut: readonly RuledOutProvider[];
  /** How many meet every requirement. */
  readonly meets: number;
  /** Who the ranking set is. */
  readonly set: RankingSet;
  /** What was looked for in place of a search that nothing matches; null otherwise. */
  readonly meant: string | null;
  /** Everyone not ruled out, or, where two or more of those are on the shortlist, these: by name. */
  readonly field: readonly (RankedProvider<C> | OpenProvider<C>)[];
  /** Made among the ranking set, and for each open one with it. */
  readonly draws: D;
  /**
   * Those of the set that the draws cannot tell apart: slugs in the order of rank. Bands may overlap; a
   * provider that is told from all others is in none. Empty without draws.
   */
  readonly bands: readonly (readonly string[])[];
  /** @throws RangeError for a slug that the edition does not hold. */
  readonly standingOf: (slug: string) => AssessedProvider<C>;
};

/**
 * Who is ranked: those that meet all; the open ones with them, where the mandate says together; or the
 * open ones alone, standing in because nobody meets all.
 */
export type RankingSet = 'meets' | 'together' | 'stand-in';

/**
 * Everything that an edition says under a mandate. Made once for a request, and once for a change in
 * the browser; without draws where they are still being made there.
 */
export type Assessment = AssessmentOf<Draws | null, Chances | null>;

/** An assessment with its draws, which everything on the server has. */
export type DrawnAssessment = AssessmentOf<Draws, Chances>;

/** How draws are made where none are handed in. */
type DrawOptions = {
  /** How many; 10,000 unless said otherwise. */
  readonly samples?: number;
};

/**
 * Requirements first: they sort providers into groups. Then scores, and ranks among those that meet
 * all; then the draws. The same call runs on the server, in the browser, for the API and for the memo,
 * and nothing else ranks.
 *
 * Decided here: without a requirement everyone meets all; where nobody does, the open ones stand in;
 * where everyone is ruled out, the set is empty.
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
  const grouped = groupProviders(model, params.mandate);
  const draws =
    'draws' in options
      ? options.draws
      : makeDraws(model, toDrawnSet(grouped), params.mandate, options.samples);
  if (draws === null) {
    const none = { member: () => null, candidate: () => null };
    return { ...place(model, params, grouped, none), draws, bands: [] };
  }
  const placed = place(model, params, grouped, {
    member: (slug) => required(draws.chancesOf(slug), `what the draws say of "${slug}"`),
    candidate: (slug) => required(draws.standInOf(slug), `what the draws say of "${slug}"`),
  });
  const order = placed.ranked.map(({ slug }) => slug);
  return { ...placed, draws, bands: listBands(order, draws.acceptability) };
}

/**
 * Who takes part in the draws of a mandate: the ranking set, and beside it the open ones with their
 * open required levels raised. Weights, credit and search play no part, so that a slider need not ask
 * again.
 */
export function listDrawn(model: AssessmentModel, mandate: Mandate): DrawnSet {
  return toDrawnSet(groupProviders(model, mandate));
}

type Judged = {
  readonly provider: ModelProvider;
  readonly outcomes: readonly RequirementOutcome[];
  readonly group: 'meets' | 'open' | 'ruled-out';
};

type Grouped = {
  readonly all: readonly Judged[];
  readonly members: readonly Judged[];
  readonly candidates: readonly Judged[];
  readonly out: readonly Judged[];
  readonly set: RankingSet;
};

const groups = { pass: 'meets', open: 'open', fail: 'ruled-out' } as const;

function groupProviders(model: AssessmentModel, mandate: Mandate): Grouped {
  const asked = mandate.requirements;
  const all = model.providers.map((one): Judged => {
    const provider = withStrictness(one, model.criteria, mandate.evidence);
    const outcomes = decideRequirements(provider, asked, model);
    return { provider, outcomes, group: groups[overallOutcome(outcomes)] };
  });
  const of = (group: Judged['group']): Judged[] => all.filter((one) => one.group === group);
  const [meets, open, out] = [of('meets'), of('open'), of('ruled-out')];
  const together = all.filter((one) => one.group !== 'ruled-out');
  if (mandate.open === 'together') {
    return { all, members: together, candidates: [], out, set: 'together' };
  }
  if (meets.length === 0) return { all, members: open, candidates: [], out, set: 'stand-in' };
  return { all, members: meets, candidates: open, out, set: 'meets' };
}

const raise = ({ provider, outcomes }: Judged): ModelProvider => ({
  ...provider,
  levels: withOpenMet(provider.levels, outcomes),
});

const toDrawnSet = ({ members, candidates }: Grouped): DrawnSet => ({
  members: members.map(({ provider }) => provider),
  candidates: candidates.map(raise),
});

type ChancesOf<C> = {
  readonly member: (slug: string) => C;
  readonly candidate: (slug: string) => C;
};

function place<C extends Chances | null>(
  model: AssessmentModel,
  params: RankingParams,
  { all, members, candidates, out, set }: Grouped,
  chancesOf: ChancesOf<C>,
): Omit<AssessmentOf<Draws | null, C>, 'draws' | 'bands'> {
  const { criteria } = model;
  const choice = scoringOf(params.mandate);
  const found = model.search?.(params.q) ?? null;
  const bySlug = new Map(all.map((one) => [one.provider.slug, one]));
  const describe = (score: ProviderScore) => {
    const { provider, outcomes } = required(bySlug.get(score.slug), `the provider "${score.slug}"`);
    return toAssessed(provider, outcomes, score, criteria, params, found);
  };
  const providersOf = (some: readonly Judged[]): ModelProvider[] =>
    some.map(({ provider }) => provider);

  const scores = rankByMandate(model, providersOf(members), choice);
  const ranked = scores.map((score): RankedProvider<C> => {
    const { rank, tied, bestRank, worstRank } = score;
    const group = required(bySlug.get(score.slug), score.slug).group === 'open' ? 'open' : 'meets';
    return {
      ...describe(score),
      group,
      place: 'ranked',
      rank,
      tied,
      bestRank,
      worstRank,
      among: scores.length,
      chances: chancesOf.member(score.slug),
    };
  });

  const raised = scoreProviders(model, candidates.map(raise), choice);
  const countAbove = (isAbove: (member: ProviderScore) => boolean): number =>
    1 + scores.filter(isAbove).length;
  const open = scoreProviders(model, providersOf(candidates), choice)
    .map((today): OpenProvider<C> => {
      const met = required(
        raised.find(({ slug }) => slug === today.slug),
        `the raised score of "${today.slug}"`,
      );
      return {
        ...describe(today),
        group: 'open',
        place: 'apart',
        wouldRank: countAbove(({ score }) => roundScore(score) > roundScore(met.score)),
        bestRank: countAbove(({ low }) => roundScore(low) > roundScore(met.high)),
        worstRank: countAbove(({ high }) => roundScore(high) > roundScore(met.low)),
        among: scores.length + 1,
        chances: chancesOf.candidate(today.slug),
      };
    })
    .toSorted((a, b) => roundScore(b.score) - roundScore(a.score) || compareText(a.name, b.name));
  const ruledOut = scoreProviders(model, providersOf(out), choice)
    .map((score): RuledOutProvider => {
      const assessed = describe(score);
      return {
        ...assessed,
        group: 'ruled-out',
        place: 'none',
        failed: listFailed(assessed.gates, params),
      };
    })
    .toSorted((a, b) => compareText(a.name, b.name));

  const admitted = [...ranked, ...open].toSorted((a, b) => compareText(a.name, b.name));
  const chosen = admitted.filter(({ onShortlist }) => onShortlist);
  const standings = new Map<string, AssessedProvider<C>>(
    [...ranked, ...open, ...ruledOut].map((one) => [one.slug, one]),
  );
  return {
    model: { ...model, providers: providersOf(all) },
    params,
    ranked,
    open,
    ruledOut,
    meets: all.filter(({ group }) => group === 'meets').length,
    set,
    meant: found?.meant ?? null,
    field: chosen.length >= 2 ? chosen : admitted,
    standingOf: (slug) => required(standings.get(slug), `"${slug}" in this edition`),
  };
}

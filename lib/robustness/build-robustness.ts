import type { DrawnAssessment } from '@/lib/assessment/assess';
import type { OpenProvider, RankedProvider } from '@/lib/assessment/assessed-provider';
import { type Chances, scoringOf } from '@/lib/assessment/draws';
import type { Edition } from '@/lib/catalogue/types';
import {
  capitalise,
  formatCount,
  formatFirst,
  formatList,
  formatNumber,
  formatRanks,
} from '@/lib/format';
import { strictnessWords } from '@/lib/words/mandate-summary';
import { listOpen, sayWouldRank } from '@/lib/words/set-words';
import type { TextPart } from '@/lib/words/text-part';
import {
  type FactorWords,
  regionCodes,
  regionsOf,
  withoutRegions,
  wordsOf,
} from '@/lib/requirements';
import { drawDefaults, required } from '@/lib/scoring';
import { weightStability } from '@/lib/scoring/asking';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import {
  defaultParams,
  isSameWeights,
  publishedWeights,
  type PublishedWeights,
} from '@/lib/url/mandate-defaults';
import { toHref } from '@/lib/url/ranking-query';
import { type AcceptabilityRow, listAcceptabilityRows } from './acceptability-table';
import { acceptabilityWords } from '@/lib/words/acceptability-words';
import { type NoOrder, toNoOrder } from './no-order';
import { buildPairwiseTable, type PairwiseTable, pairwiseWords } from './pairwise';
import { noOrderAnswer, robustnessAnswer } from './robustness-answer';
import { buildStabilityTable, type StabilityTable } from './stability-table';
import { type FirstChanges, listFirstChanges } from './weight-changes';

/** How sure the order is: pictures as rows, and each in words. */
export type Order = {
  kind: 'order';
  acceptability: { rows: AcceptabilityRow[]; note: string; words: TextPart[][] };
  leader: StabilityTable;
  /** Null where three or fewer are ranked: nobody is outside the first three. */
  topThree: StabilityTable | null;
  changes: FirstChanges;
  pairwise: PairwiseTable & { words: TextPart[][] };
};

/** One that is open, and what it would be among those that are ranked and itself. */
type OpenStanding = {
  slug: string;
  name: string;
  href: string;
  /** "segregation, insurance" */
  ask: string;
  /** "Would rank third of 4" */
  wouldRank: string;
  likely: string;
  /** "first in 9%" */
  first: string;
};

/** Everything that the robustness page shows for one link. */
export type RobustnessView = {
  answer: TextPart[];
  /** What decides the figures, in short texts. */
  chips: string[];
  edition: Pick<Edition, 'date' | 'hash'>;
  /** Those with something open, apart from the order: what to ask, and where each would stand then. */
  open: OpenStanding[];
  /** The ranking where the mandate is changed, and the same figures for other programs. */
  links: {
    /** The ranking under the same mandate, where it is changed. */
    ranking: string;
    /** How the figures are counted. */
    method: string;
    /** The figures for other programs. */
    json: string;
  };
  content: Order | NoOrder;
};

/**
 * How sure the order of the ranking is under one mandate. Pure: the page calls it for the first
 * paint, and a browser calls it again with changed levels. The order, search and view of the
 * ranking's own page do not matter here.
 *
 * @throws RangeError when the draws were made among others than those who are ranked
 */
export function buildRobustness(assessment: DrawnAssessment): RobustnessView {
  const { model, draws, ranked, open } = assessment;
  const published = publishedWeights(model.criteria);
  const params: RankingParams = { ...assessment.params, q: '', sort: 'score' };
  const { mandate } = params;
  const hrefOf = (path: string, to: RankingParams): string => toHref(path, to, published);
  const figures = { ...defaultParams(published), mandate, edition: params.edition };
  const view = {
    chips: mandateChips(mandate, published, model, draws.acceptability.samples),
    edition: model.edition,
    open: listOpenStandings(open, (slug) => hrefOf(`/providers/${slug}`, params)),
    links: {
      ranking: hrefOf('/', params),
      method: `${hrefOf('/method', params)}#draws`,
      json: hrefOf('/api/v1/robustness', figures),
    },
  };
  if (ranked.length < 2) {
    return {
      ...view,
      answer: noOrderAnswer(assessment),
      content: toNoOrder(assessment, published, (to) =>
        hrefOf('/robustness', { ...to, q: '', sort: 'score' }),
      ),
    };
  }
  const order = buildOrder(assessment, params, hrefOf);
  return { ...view, answer: robustnessAnswer(ranked, order.leader, assessment), content: order };
}

function buildOrder(
  { model, ranked: rows, bands, draws }: DrawnAssessment,
  params: RankingParams,
  hrefOf: (path: string, to: RankingParams) => string,
): Order {
  const { mandate } = params;
  const providers = rows.map(({ slug }) =>
    required(
      model.providers.find((one) => one.slug === slug),
      `the facts of "${slug}"`,
    ),
  );
  const stability = weightStability(model, providers, scoringOf(mandate));
  const tableOf = (set: 'leader' | 'topThree'): StabilityTable =>
    buildStabilityTable(set, stability, model.criteria, rows, mandate.doubt);
  return {
    kind: 'order',
    acceptability: {
      rows: listAcceptabilityRows(rows, bands, (slug) => hrefOf(`/providers/${slug}`, params)),
      note: drawNote(rows, mandate),
      words: acceptabilityWords(rows, bands, mandate.doubt),
    },
    leader: tableOf('leader'),
    topThree: rows.length > 3 ? tableOf('topThree') : null,
    changes: listFirstChanges(model, providers, rows, mandate, (weights) =>
      hrefOf('/', { ...params, mandate: { ...mandate, weights } }),
    ),
    pairwise: {
      ...buildPairwiseTable(rows, draws.chanceAhead),
      words: pairwiseWords(rows, draws.chanceAhead),
    },
  };
}

const listOpenStandings = (
  open: readonly OpenProvider<Chances>[],
  providerHref: (slug: string) => string,
): OpenStanding[] =>
  open.map((one) => ({
    slug: one.slug,
    name: one.name,
    href: providerHref(one.slug),
    ask: listOpen(one) ?? '',
    wouldRank: capitalise(sayWouldRank(one)),
    likely: formatRanks(one.chances.likelyBest, one.chances.likelyWorst),
    first: formatFirst(one.chances.pFirst),
  }));

/** What one draw does under this mandate, in a sentence. */
export function drawNote(
  rows: readonly Pick<RankedProvider, 'openFindings'>[],
  { spread }: Pick<Mandate, 'spread'>,
): string {
  const isOpen = rows.some(({ openFindings }) => openFindings.length > 0);
  const weights = `by up to ${formatNumber(spread)}% of itself`;
  if (isOpen) {
    return spread > 0
      ? `Each simulation picks a level for every open finding and moves every weight ${weights}.`
      : 'Each simulation picks a level for every open finding; weights stay as they are.';
  }
  return spread > 0
    ? `Evidence leaves nothing open here; each simulation moves every weight ${weights}.`
    : 'Evidence leaves nothing open here and weights stay as they are, so every simulation is the same.';
}

/**
 * Everything that decides the figures, as short texts.
 *
 * @example mandateChips(mandate, published, 10_000)
 *   // ['US and EU', 'Staking from custody', 'Published weights ± 25%', 'Credit for unknowns 50', '10,000 simulations, seed 7']
 */
export function mandateChips(
  { requirements, weights, factors: factorWeights, evidence, open, doubt, spread }: Mandate,
  publishedWeights: PublishedWeights,
  factors: FactorWords,
  samples: number,
): string[] {
  const regions = regionsOf(requirements);
  const asked = [
    ...(regions.length > 0 ? [formatList(regions.map((id) => regionCodes[id]))] : []),
    ...withoutRegions(requirements).map((id) => wordsOf(id, factors).name),
  ];
  const origin = isSameWeights(weights, publishedWeights)
    ? 'Published weights'
    : 'The mandate’s weights';
  return [
    ...(asked.length > 0 ? asked : ['No requirement']),
    spread === 0 ? `${origin}, not varied` : `${origin} ± ${formatNumber(spread)}%`,
    ...(Object.keys(factorWeights).length === 0 ? [] : ['The mandate’s weights of factors']),
    ...(evidence === 'any' ? [] : [`Evidence: ${strictnessWords[evidence]}`]),
    ...(open === 'apart' ? [] : ['Open ones ranked too']),
    `Credit for unknowns ${formatNumber(doubt)}`,
    ...(samples > 0 ? [`${formatCount(samples, 'simulation')}, seed ${drawDefaults.seed}`] : []),
  ];
}

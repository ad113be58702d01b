import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { scoringOf } from '@/lib/assessment/draws';
import { formatChance, formatList, formatWeight, numberWord } from '@/lib/format';
import { criterionWord } from '@/lib/words/criterion-word';
import { type CriterionId, criterionIds } from '@/lib/rubric/ids';
import { compareText, normaliseWeights, required } from '@/lib/scoring';
import { weightStability } from '@/lib/scoring/asking';
import {
  type FieldRow,
  listField,
  mandateOf,
  poolChances,
  toDecisionModel,
  toDecisionParams,
} from './assess-record';
import type { Ballot } from './decision-schema';
import type { Decision, Round } from './read-decision';
import { atLeast, thresholds } from '@/lib/words/thresholds';

/** One member's ballot with what their weights make of the evidence. */
export type BallotView = {
  readonly ballot: Ballot;
  /** Shares of the weights by criterion, which sum to 1. */
  readonly shares: Readonly<Record<CriterionId, number>>;
  readonly field: readonly FieldRow[];
};

type PooledChance = {
  readonly slug: string;
  readonly shortName: string;
  /** Chance to lead the field where each ballot counts the same and no weight is varied, 0 to 1. */
  readonly pFirst: number;
};

export type BallotComparison = {
  /** By name. */
  readonly members: readonly BallotView[];
  /** The headline: who comes first on how many ballots. */
  readonly answer: string;
  readonly agreement: readonly string[];
  readonly dissent: readonly string[];
  /** The ballots in place of a spread of weights. */
  readonly pooled: readonly PooledChance[];
};

/**
 * Ballots of one round side by side. Each is assessed from what the record relied on, under its own
 * weights; everything is made in the order of the ballots' hashes, so that the order in which they
 * came in changes no digit.
 *
 * @returns null without a ballot
 */
export function compareBallots(decision: Decision, round: Round): BallotComparison | null {
  if (round.ballots.length === 0) return null;
  const model = toDecisionModel(decision);
  const params = toDecisionParams(decision);
  const assessed = round.ballots.map((ballot) => {
    const mandate = mandateOf(params.mandate, ballot);
    return { ballot, assessment: assess(model, { ...params, mandate }) };
  });
  const members = assessed
    .map(({ ballot, assessment }) => ({
      ballot,
      shares: toShares(ballot),
      field: listField(assessment),
    }))
    .toSorted((a, b) => compareText(a.ballot.name, b.ballot.name));
  const names = new Map(
    model.criteria.map((criterion) => [criterion.id, criterionWord(criterion)]),
  );
  const wordOf = (id: CriterionId): string => required(names.get(id), `the criterion "${id}"`);
  return {
    members,
    answer: tellLeaders(members),
    agreement: [...tellOrder(members), ...tellCriteria(members, wordOf)],
    dissent: [
      ...tellDifferent(members),
      ...assessed
        .toSorted((a, b) => compareText(a.ballot.name, b.ballot.name))
        .flatMap(({ ballot, assessment }) => tellTakeover(ballot.name, assessment, wordOf)),
      ...tellLeastSure(members),
    ],
    pooled: listPooled(decision, round),
  };
}

/** Those of the record's field, the likeliest leader first, ties by name. */
function listPooled(decision: Decision, { ballots }: Round): PooledChance[] {
  const assessment = assess(toDecisionModel(decision), toDecisionParams(decision));
  const chances = poolChances(assessment, ballots);
  return assessment.field
    .map(({ slug, shortName }) => ({ slug, shortName, pFirst: chances.get(slug) ?? 0 }))
    .toSorted((a, b) => b.pFirst - a.pFirst || compareText(a.shortName, b.shortName));
}

export function toShares({ weights }: Pick<Ballot, 'weights'>): Record<CriterionId, number> {
  const shares = normaliseWeights(weights, criterionIds);
  const shareOf = (id: CriterionId): number =>
    required(shares[criterionIds.indexOf(id)], `the weight of "${id}"`);
  return {
    liquidity: shareOf('liquidity'),
    security: shareOf('security'),
    coverage: shareOf('coverage'),
    costs: shareOf('costs'),
    ux: shareOf('ux'),
    support: shareOf('support'),
  };
}

const leaderOf = ({ field }: BallotView): FieldRow | undefined => field[0];

function tellLeaders(members: readonly BallotView[]): string {
  const leaders = members.flatMap((one) => {
    const leader = leaderOf(one);
    return leader ? [{ name: one.ballot.name, leader }] : [];
  });
  const slugs = [...new Set(leaders.map(({ leader }) => leader.slug))];
  const [first] = leaders;
  if (first === undefined) return 'Nobody is left to choose from on any ballot.';
  const inOrder = leaders.map(({ leader }) => formatChance(leader.pFirst));
  if (slugs.length === 1) {
    const who =
      members.length === 1
        ? 'The one ballot puts'
        : members.length === 2
          ? 'Both ballots put'
          : `All ${numberWord(members.length)} ballots put`;
    return `${who} ${first.leader.shortName} first, in ${formatList(inOrder)} of 100 simulations.`;
  }
  const parts = slugs.map((slug) => {
    const own = leaders.filter(({ leader }) => leader.slug === slug);
    const shortName = own[0]?.leader.shortName ?? slug;
    return `${formatList(own.map(({ name }) => name))} put${own.length === 1 ? 's' : ''} ${shortName} first`;
  });
  return `The ballots differ on who comes first: ${formatList(parts)}.`;
}

const topOf = ({ field }: BallotView, size: number): string[] =>
  field.slice(0, size).map(({ slug }) => slug);

function tellOrder(members: readonly BallotView[]): string[] {
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return [];
  const size = Math.min(3, first.field.length);
  const top = topOf(first, size);
  const names = first.field.slice(0, size).map(({ shortName }) => shortName);
  if (others.every((one) => topOf(one, size).join() === top.join())) {
    return [`${formatList(names)} are first, in this order, on every ballot.`];
  }
  if (others.every((one) => topOf(one, size).toSorted().join() === top.toSorted().join())) {
    return [`${formatList(names)} are the first ${size} on every ballot, in different orders.`];
  }
  return ['No three are first on every ballot.'];
}

/** Where the weights lie closest together and where furthest apart. */
function tellCriteria(
  members: readonly BallotView[],
  wordOf: (id: CriterionId) => string,
): string[] {
  if (members.length < 2) return [];
  const ranges = criterionIds
    .map((id) => {
      const shares = members.map((one) => one.shares[id]);
      return { id, low: Math.min(...shares), high: Math.max(...shares) };
    })
    .toSorted((a, b) => a.high - a.low - (b.high - b.low));
  const [closest, furthest] = [ranges[0], ranges.at(-1)];
  if (closest === undefined || furthest === undefined) return [];
  if (furthest.high - furthest.low < 1e-9) return ['All give every criterion the same weight.'];
  const say = ({ id, low, high }: (typeof ranges)[number]): string =>
    high - low < 1e-9
      ? `${wordOf(id)} (${formatWeight(low)} on every ballot)`
      : `${wordOf(id)} (${formatWeight(low)} to ${formatWeight(high)})`;
  return [`Weights agree most on ${say(closest)} and least on ${say(furthest)}.`];
}

/** Whose leader is not that of most. */
function tellDifferent(members: readonly BallotView[]): string[] {
  const counts = new Map<string, number>();
  for (const one of members) {
    const slug = leaderOf(one)?.slug;
    if (slug !== undefined) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  if (most === undefined || counts.size < 2) return [];
  return members.flatMap((one) => {
    const leader = leaderOf(one);
    return leader === undefined || leader.slug === most[0]
      ? []
      : [`${one.ballot.name} puts ${leader.shortName} first.`];
  });
}

/** The nearest weight of a member's at which another one would lead. */
function tellTakeover(
  name: string,
  { model, params, field }: DrawnAssessment,
  wordOf: (id: CriterionId) => string,
): string[] {
  const taking = new Set(field.map(({ slug }) => slug));
  const rows = weightStability(
    model,
    model.providers.filter(({ slug }) => taking.has(slug)),
    scoringOf(params.mandate),
  );
  const ends = rows.flatMap(({ criterion, weight, leader }) => [
    ...(leader.above ? [{ criterion, weight, at: leader.high, next: leader.above }] : []),
    ...(leader.below ? [{ criterion, weight, at: leader.low, next: leader.below }] : []),
  ]);
  const [nearest] = ends.toSorted((a, b) => Math.abs(a.at - a.weight) - Math.abs(b.at - b.weight));
  if (nearest === undefined) return [`No single weight changes who leads for ${name}.`];
  const next = nearest.next.enters.map(
    (slug) => field.find((one) => one.slug === slug)?.shortName ?? slug,
  );
  const criterion = criterionIds.find((id) => id === nearest.criterion);
  const direction = nearest.at > nearest.weight ? 'more' : 'less';
  return [
    `For ${name}, ${formatList(next)} would lead once ${criterion ? wordOf(criterion) : nearest.criterion} weighs ${direction} than ${formatWeight(nearest.at)} (now ${formatWeight(nearest.weight)}).`,
  ];
}

function tellLeastSure(members: readonly BallotView[]): string[] {
  const [least, next] = members.toSorted(
    (a, b) => (leaderOf(a)?.pFirst ?? 0) - (leaderOf(b)?.pFirst ?? 0),
  );
  const leader = least && leaderOf(least);
  const isClearly =
    next && leader && atLeast((leaderOf(next)?.pFirst ?? 0) - leader.pFirst, thresholds.together);
  if (least === undefined || !leader || !isClearly) return [];
  return [
    `${least.ballot.name} is least sure: ${leader.shortName} leads in ${formatChance(leader.pFirst)} of 100.`,
  ];
}

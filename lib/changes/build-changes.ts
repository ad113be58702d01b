import type { Outcome } from '@/lib/requirements';
import { scoreProvider, type ScoringProvider } from '@/lib/scoring';
import {
  type ChangedFinding,
  type FindingChange,
  type FindingsRead,
  listChangedFindings,
} from './list-changed-findings';
import { listOvertakes, type Overtake } from './list-overtakes';
import { type ChanceChange, type ChanceChanges, createChancesRun } from './split-chances';
import { splitScore, type EditionMethod, type ScoreChange, type ScoreSplit } from './split-score';

/** A provider in one edition, under the mandate. */
export type EditionProvider = ScoringProvider &
  FindingsRead & {
    /** Among those that are ranked; null of who is not. */
    readonly rank: number | null;
    /** Outcome by requirement of the mandate. */
    readonly requirements: Readonly<Record<string, Outcome>>;
  };

/** An edition under a mandate. */
export type EditionView = EditionMethod & {
  readonly id: string;
  readonly providers: readonly EditionProvider[];
};

export type { ChangedFinding, FindingChange };

type FromTo<T> = { readonly from: T; readonly to: T };

export type ChangedProvider = {
  readonly slug: string;
  /** A provider that only one edition holds has no score in the other, and nothing to split. */
  readonly score: FromTo<number | null> & { readonly split: ScoreSplit | null };
  readonly pFirst: ChanceChange;
  readonly rank: FromTo<number | null>;
  readonly findings: readonly ChangedFinding[];
  /** Those whose outcome differs. */
  readonly requirements: readonly (FromTo<Outcome | null> & { readonly id: string })[];
};

export type Changes = FromTo<string> & {
  readonly providers: readonly ChangedProvider[];
  readonly overtakes: readonly Overtake[];
};

/**
 * What moved between two editions under one mandate, and why: scores by kind of change, chances by
 * block, findings, requirements, and who passed whom. In the order of the later edition; who left
 * stands last.
 *
 * @throws RangeError as `scoreProvider` and `rankAcceptability` do.
 */
export const buildChanges = (
  from: EditionView,
  to: EditionView,
  mandate: ChangesMandate,
): Changes => createChangesRun(from, to, mandate).result();

/** What of a mandate the editions' views do not hold. */
type ChangesMandate = {
  readonly doubt: number;
  readonly spread: number;
  readonly samples?: number;
};

/** `buildChanges` in steps of some ten milliseconds, so that a server can answer others meanwhile. */
type ChangesRun = {
  /** True once nothing is left that takes time. */
  readonly advance: () => boolean;
  readonly result: () => Changes;
};

export function createChangesRun(
  from: EditionView,
  to: EditionView,
  mandate: ChangesMandate,
): ChangesRun {
  const chances = createChancesRun(
    { ...from, providers: from.providers.filter(isRanked) },
    { ...to, providers: to.providers.filter(isRanked) },
    mandate,
  );
  return {
    advance: chances.advance,
    result: () => tellChanges(from, to, mandate, chances.result()),
  };
}

const isRanked = ({ rank }: EditionProvider): boolean => rank !== null;

function tellChanges(
  from: EditionView,
  to: EditionView,
  mandate: ChangesMandate,
  chances: ChanceChanges,
): Changes {
  const find = ({ providers }: EditionView, slug: string) =>
    providers.find((provider) => provider.slug === slug) ?? null;
  const slugs = [...new Set([...to.providers, ...from.providers].map(({ slug }) => slug))];
  const pairs = slugs.map((slug) => ({ slug, before: find(from, slug), after: find(to, slug) }));

  const scores = new Map<string, ScoreChange>();
  const providers = pairs.map(({ slug, before, after }): ChangedProvider => {
    const findings = before && after ? listChangedFindings(from.id, before, after) : [];
    const score = splitSides({ from, to, before, after, findings, doubt: mandate.doubt });
    if (score.split !== null && before && after && isRanked(before) && isRanked(after)) {
      scores.set(slug, score);
    }
    return {
      slug,
      score,
      pFirst: chances.pFirst.get(slug) ?? noChance,
      rank: { from: before?.rank ?? null, to: after?.rank ?? null },
      findings,
      requirements: listRequirements(before, after),
    };
  });
  return {
    from: from.id,
    to: to.id,
    providers,
    overtakes: listOvertakes(scores, { from: chances.from.pAhead, to: chances.to.pAhead }),
  };
}

const noChance: ChanceChange = { from: 0, to: 0, split: { data: 0, formula: 0, weights: 0 } };

type Sides = {
  readonly from: EditionView;
  readonly to: EditionView;
  readonly before: EditionProvider | null;
  readonly after: EditionProvider | null;
  readonly findings: readonly ChangedFinding[];
  readonly doubt: number;
};

function splitSides(
  sides: Sides,
): ScoreChange | { from: number | null; to: number | null; split: null } {
  const { from, to, before, after, findings, doubt } = sides;
  const scoreOf = ({ rubric, choice }: EditionView, provider: EditionProvider | null) =>
    provider === null ? null : scoreProvider(rubric, provider, { ...choice, doubt }).score;
  if (before === null || after === null) {
    return { from: scoreOf(from, before), to: scoreOf(to, after), split: null };
  }
  return splitScore({
    from: { ...from, provider: before },
    to: { ...to, provider: after },
    doubt,
    kinds: Object.fromEntries(findings.map(({ factor, kind }) => [factor, kind])),
  });
}

function listRequirements(
  before: EditionProvider | null,
  after: EditionProvider | null,
): ChangedProvider['requirements'] {
  const [earlier, later] = [before?.requirements ?? {}, after?.requirements ?? {}];
  const ids = [...new Set([...Object.keys(later), ...Object.keys(earlier)])];
  return ids
    .map((id) => ({ id, from: earlier[id] ?? null, to: later[id] ?? null }))
    .filter((outcome) => outcome.from !== outcome.to);
}

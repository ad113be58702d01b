import { scoreProvider, type Interval, type ScoringProvider } from '@/lib/scoring';
import { listOvertakes, type Overtake } from './list-overtakes';
import { splitChances, type ChanceChange } from './split-chances';
import {
  splitScore,
  type ChangeKind,
  type EditionMethod,
  type ScoreChange,
  type ScoreSplit,
} from './split-score';

/** Why a finding reads otherwise than in the edition `from`. */
export type FindingChange = {
  readonly from: string;
  readonly kind: ChangeKind;
  readonly note: string;
};

/** A provider in one edition, under the mandate. */
export type EditionProvider = ScoringProvider & {
  /** Among those that are ranked; null of who is not. */
  readonly rank: number | null;
  readonly findings: Readonly<
    Record<string, { readonly change: FindingChange | null; readonly sources: readonly string[] }>
  >;
  /** Outcome by requirement of the mandate. */
  readonly requirements: Readonly<Record<string, string>>;
};

/** An edition under a mandate. */
export type EditionView = EditionMethod & {
  readonly id: string;
  readonly providers: readonly EditionProvider[];
};

type FromTo<T> = { readonly from: T; readonly to: T };

export type ChangedFinding = FromTo<readonly [low: number, high: number]> & {
  readonly factor: string;
  readonly kind: ChangeKind;
  readonly note: string;
  /** Of the later edition. */
  readonly sources: readonly string[];
};

export type ChangedProvider = {
  readonly slug: string;
  /** A provider that only one edition holds has no score in the other, and nothing to split. */
  readonly score: FromTo<number | null> & { readonly split: ScoreSplit | null };
  readonly pFirst: ChanceChange;
  readonly rank: FromTo<number | null>;
  readonly findings: readonly ChangedFinding[];
  /** Those whose outcome differs. */
  readonly requirements: readonly (FromTo<string | null> & { readonly id: string })[];
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
 * A finding that differs takes the kind that the later edition gives, else that of the earlier one,
 * so that the same two editions can be read backwards; where neither says why, it counts as
 * `evidence`, since what is known changed and nothing says that the firm did.
 *
 * @throws RangeError as `scoreProvider` and `rankAcceptability` do.
 */
export function buildChanges(
  from: EditionView,
  to: EditionView,
  mandate: { readonly doubt: number; readonly spread: number; readonly samples?: number },
): Changes {
  const isRanked = ({ rank }: EditionProvider) => rank !== null;
  const chances = splitChances(
    { ...from, providers: from.providers.filter(isRanked) },
    { ...to, providers: to.providers.filter(isRanked) },
    mandate,
  );
  const find = ({ providers }: EditionView, slug: string) =>
    providers.find((provider) => provider.slug === slug) ?? null;
  const slugs = [...new Set([...to.providers, ...from.providers].map(({ slug }) => slug))];
  const pairs = slugs.map((slug) => ({ slug, before: find(from, slug), after: find(to, slug) }));

  const scores = new Map<string, ScoreChange>();
  const providers = pairs.map(({ slug, before, after }): ChangedProvider => {
    const findings = before && after ? listFindings(from, before, after) : [];
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

/** Findings with other levels, and those that the later edition says to have changed since. */
function listFindings(
  { id }: EditionView,
  before: EditionProvider,
  after: EditionProvider,
): ChangedFinding[] {
  return Object.entries(after.levels).flatMap(([factor, levels]) => {
    const earlier = before.levels[factor];
    if (earlier === undefined) return [];
    const told = after.findings[factor]?.change ?? null;
    const isSame = earlier.low === levels.low && earlier.high === levels.high;
    if (isSame && told?.from !== id) return [];
    const change = told ?? before.findings[factor]?.change ?? null;
    return [
      {
        factor,
        kind: change?.kind ?? 'evidence',
        from: toPair(earlier),
        to: toPair(levels),
        note: change?.note ?? '',
        sources: after.findings[factor]?.sources ?? [],
      },
    ];
  });
}

function toPair({ low, high }: Interval): readonly [low: number, high: number] {
  return [low, high];
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

import type { RequirementId } from '@/lib/requirements';
import { type CriterionId, type FactorId, type RegionId, regionIds } from '@/lib/rubric/ids';
import { type CriterionScore, type ProviderScore, type RankedScore, required } from '@/lib/scoring';
import type { RankingParams } from '@/lib/url/mandate';
import type { Chances } from './draws';
import type { Found, ModelCriterion, ModelProvider } from './model';
import type { FailedRequirement, RequirementOutcome } from './requirement-outcome';

export type AssessedCriterion = CriterionScore & {
  readonly id: CriterionId;
  readonly name: string;
};

/** A finding that evidence leaves open, and the points of the total that hang on it. */
type OpenFinding = {
  readonly factor: FactorId;
  readonly criterion: CriterionId;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly points: number;
};

export type RegionBadge = {
  readonly id: RegionId;
  readonly status: ModelProvider['regions'][RegionId]['status'];
  readonly note: string | null;
  readonly required: boolean;
};

export type ChangeNote = {
  readonly date: string;
  readonly headline: string;
  /** Those requirements of the present mandate whose outcome the change settles. */
  readonly decides: readonly RequirementId[];
};

/** What there is to say of a provider under a mandate, whether or not it is ranked. */
type Assessed = Pick<
  ModelProvider,
  | 'slug'
  | 'name'
  | 'shortName'
  | 'legalLine'
  | 'articleRank'
  | 'privateFactors'
  | 'findingCount'
  | 'sourceCount'
> &
  /** A requirement never changes a number, so who is ruled out has what it would score. */
  Pick<ProviderScore, 'score' | 'low' | 'high' | 'contributions'> & {
    /** The requirements of the mandate, decided. */
    readonly gates: readonly RequirementOutcome[];
    readonly regions: readonly RegionBadge[];
    readonly staking: Pick<ModelProvider['staking'], 'supported' | 'networkCount'>;
    readonly change: ChangeNote | null;
    readonly onShortlist: boolean;
    readonly matchesSearch: boolean;
    /** In which of its texts the search found it; empty without a search. */
    readonly matchedIn: readonly string[];
    /** In the rubric's order; their points add up to the score. */
    readonly criteria: readonly AssessedCriterion[];
    /** Widest first; those that weigh nothing are left out. */
    readonly openFindings: readonly OpenFinding[];
  };

/** A place in the ranking set. `C`: what the draws say about it; null where none were made. */
export type RankedProvider<C extends Chances | null = Chances | null> = Assessed &
  Pick<RankedScore, 'rank' | 'tied' | 'bestRank' | 'worstRank'> & {
    /** `open` only where the open ones stand in for the set, or are ranked together with it. */
    readonly group: 'meets' | 'open';
    readonly place: 'ranked';
    /** How many are ranked. */
    readonly among: number;
    readonly chances: C;
  };

export type DrawnProvider = RankedProvider<Chances>;

/**
 * One with something open, apart from the ranking set. Its ranks and chances are those among the set
 * and itself, its open required levels raised to the bar.
 */
export type OpenProvider<C extends Chances | null = Chances | null> = Assessed & {
  readonly group: 'open';
  readonly place: 'apart';
  readonly wouldRank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  /** How many it would be ranked with, itself included. */
  readonly among: number;
  readonly chances: C;
};

export type RuledOutProvider = Assessed & {
  readonly group: 'ruled-out';
  readonly place: 'none';
  readonly failed: readonly FailedRequirement[];
};

/** A provider under a mandate: the one shape that every page, file and answer is made from. */
export type AssessedProvider<C extends Chances | null = Chances | null> =
  RankedProvider<C> | OpenProvider<C> | RuledOutProvider;

/** What of a provider's requirements is still open. */
export const openOf = ({ gates }: Pick<Assessed, 'gates'>): RequirementOutcome[] =>
  gates.filter(({ outcome }) => outcome === 'open');

export function toAssessed(
  provider: ModelProvider,
  gates: readonly RequirementOutcome[],
  score: ProviderScore,
  criteria: readonly ModelCriterion[],
  { mandate, shortlist }: RankingParams,
  found: Found | null,
): Assessed {
  const { slug, name, shortName, legalLine, articleRank, privateFactors, change } = provider;
  const { findingCount, sourceCount, staking } = provider;
  return {
    slug,
    name,
    shortName,
    legalLine,
    articleRank,
    privateFactors,
    findingCount,
    sourceCount,
    gates,
    regions: regionIds.map((id) => {
      const { status, note } = provider.regions[id];
      return { id, status, note, required: mandate.requirements.includes(`region:${id}`) };
    }),
    staking: { supported: staking.supported, networkCount: staking.networkCount },
    change: change && {
      date: change.date,
      headline: change.headline,
      decides: mandate.requirements.filter((id) => change.decides.includes(id)),
    },
    onShortlist: shortlist.includes(slug),
    matchesSearch: found === null || found.matches.has(provider.slug),
    matchedIn: found?.matches.get(provider.slug) ?? [],
    score: score.score,
    low: score.low,
    high: score.high,
    contributions: score.contributions,
    criteria: criteria.map(({ id, name: criterion }) => {
      const part = score.criteria.find((one) => one.id === id);
      return { ...required(part, `the score of "${id}"`), id, name: criterion };
    }),
    openFindings: listOpenFindings(score, criteria),
  };
}

function listOpenFindings(
  { contributions }: ProviderScore,
  criteria: readonly ModelCriterion[],
): OpenFinding[] {
  const byFactor = new Map(contributions.map((part) => [part.factor, part]));
  return criteria
    .flatMap((criterion) =>
      criterion.factors.map(({ id, name }): OpenFinding => {
        const { levels, open } = required(byFactor.get(id), `the contribution of "${id}"`);
        const { low, high } = levels;
        return { factor: id, criterion: criterion.id, name, low, high, points: open };
      }),
    )
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
}

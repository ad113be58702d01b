import type { CriterionId, FactorId, GateId, RegionId } from '@/lib/rubric/ids';
import type { CriterionScore, ProviderScore, RankedScore } from '@/lib/scoring';
import { gatesOf } from '@/lib/url/mandate-defaults';
import type { RankingParams } from '@/lib/url/mandate';
import type { RowChances } from './draw-chances';
import type { RankingCriterion, RankingProvider, RegionStatus } from './ranking-model';
import type { RequirementResult } from './requirement-result';
import { matchesSearch } from './search-words';

export type RankingCriterionScore = CriterionScore & { id: CriterionId; name: string };

/** A finding that evidence leaves open, and the points of the total that hang on it. */
export type OpenFinding = {
  factor: FactorId;
  criterion: CriterionId;
  name: string;
  low: number;
  high: number;
  points: number;
};

export type RegionBadge = {
  id: RegionId;
  status: RegionStatus;
  note: string | null;
  required: boolean;
};

export type ChangeNote = {
  date: string;
  headline: string;
  /** Those requirements of the present mandate whose outcome the change settles. */
  decides: GateId[];
};

/** What ranked and ruled-out providers have in common. */
export type ProviderLine = {
  slug: string;
  name: string;
  shortName: string;
  legalLine: string;
  articleRank: number;
  /** See `RankingProvider`. */
  privateFactors: readonly FactorId[];
  /** The requirements of this mandate. */
  gates: RequirementResult[];
  regions: RegionBadge[];
  change: ChangeNote | null;
  onShortlist: boolean;
  matchesSearch: boolean;
};

export type RankingRow = ProviderLine & {
  rank: number;
  tied: boolean;
  bestRank: number;
  worstRank: number;
  /** What the draws say about its rank; null where none were made. */
  chances: RowChances | null;
  score: number;
  low: number;
  high: number;
  criteria: RankingCriterionScore[];
  /** Widest first; those that weigh nothing are left out. */
  openFindings: OpenFinding[];
  staking: RankingProvider['staking'];
  findingCount: number;
  sourceCount: number;
};

export function toProviderLine(
  provider: RankingProvider,
  gates: RequirementResult[],
  params: RankingParams,
): ProviderLine {
  const { slug, name, shortName, legalLine, articleRank, privateFactors, change } = provider;
  const asked = gatesOf(params.mandate);
  return {
    slug,
    name,
    shortName,
    legalLine,
    articleRank,
    privateFactors,
    gates,
    regions: provider.regions.map((region) => ({
      ...region,
      note: provider.gates.find(({ id }) => id === `region:${region.id}`)?.note ?? null,
      required: params.mandate.regions.includes(region.id),
    })),
    change: change && {
      date: change.date,
      headline: change.headline,
      decides: asked.filter((gate) => change.decides.includes(gate)),
    },
    onShortlist: params.shortlist.includes(slug),
    matchesSearch: matchesSearch(provider.searchWords, params.q),
  };
}

export function toRankingRow(
  provider: RankingProvider,
  score: RankedScore,
  line: ProviderLine,
  criteria: readonly RankingCriterion[],
  chances: RowChances | null,
): RankingRow {
  const { rank, tied, bestRank, worstRank, low, high } = score;
  return {
    ...line,
    rank,
    tied,
    bestRank,
    worstRank,
    chances,
    score: score.score,
    low,
    high,
    criteria: nameCriteria(score, criteria),
    openFindings: listOpenFindings(score, criteria),
    staking: provider.staking,
    findingCount: provider.findingCount,
    sourceCount: provider.sourceCount,
  };
}

/** Criteria of a score under their names, in the rubric's order. */
export function nameCriteria(
  score: ProviderScore,
  criteria: readonly RankingCriterion[],
): RankingCriterionScore[] {
  return criteria.flatMap(({ id, name }) => {
    const part = score.criteria.find((criterion) => criterion.id === id);
    return part ? [{ ...part, id, name }] : [];
  });
}

function listOpenFindings(
  score: ProviderScore,
  criteria: readonly RankingCriterion[],
): OpenFinding[] {
  const contributions = new Map(score.contributions.map((part) => [part.factor, part]));
  return criteria
    .flatMap((criterion) =>
      criterion.factors.flatMap(({ id, name }): OpenFinding[] => {
        const part = contributions.get(id);
        if (part === undefined || part.open === 0) return [];
        const { low, high } = part.levels;
        return [{ factor: id, criterion: criterion.id, name, low, high, points: part.open }];
      }),
    )
    .toSorted((a, b) => b.points - a.points);
}

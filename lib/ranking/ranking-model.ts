import { listLevels } from '@/lib/catalogue/factor-levels';
import type { Catalogue, Edition, Preset, RegionAvailability, Source } from '@/lib/catalogue/types';
import type { CriterionId, FactorId, GateId, RegionId } from '@/lib/rubric/ids';
import type { GateResult, LevelIntervals } from '@/lib/scoring';
import { toRankingProvider } from './to-ranking-provider';

/** A source as a list row names it; the provider's page has the rest. */
export type RankingSource = Pick<
  Source,
  'id' | 'number' | 'kind' | 'publisher' | 'title' | 'url' | 'published' | 'retrieved'
>;

/** A gate decided for one provider. A gate never depends on weights, so it is decided once. */
export type RankingGate = GateResult<RankingSource, GateId>;

export type RegionStatus = RegionAvailability['status'];

/** What the ranking needs of a provider, and no more: it travels to the browser. */
export type RankingProvider = {
  slug: string;
  name: string;
  shortName: string;
  legalLine: string;
  levels: LevelIntervals;
  /** Factors whose level is the reader's own, from a provider's private answer; none on the server. */
  privateFactors: FactorId[];
  /** Every gate there is, in the order of `gateIds`. */
  gates: RankingGate[];
  /** The sentence and sources behind a status are those of the region's gate. */
  regions: { id: RegionId; status: RegionStatus }[];
  staking: { supported: boolean | null; networkCount: number };
  articleRank: number;
  /** The change since the article that is shown in the ranking. */
  change: { date: string; headline: string; decides: GateId[] } | null;
  findingCount: number;
  sourceCount: number;
  /** See `search-words.ts`. */
  searchWords: string;
};

export type RankingFactor = {
  id: FactorId;
  name: string;
  /** The levels that it uses, ascending. */
  levels: number[];
};

export type RankingCriterion = {
  id: CriterionId;
  name: string;
  weight: number;
  factors: RankingFactor[];
};

/** The catalogue as the ranking knows it; serialisable. */
export type RankingModel = {
  edition: Edition;
  criteria: RankingCriterion[];
  presets: Preset[];
  providers: RankingProvider[];
};

/**
 * Of which gates a model carries the sources: of all, as files and the API tell them; of those that
 * fail, which is what a list shows of them and keeps small what travels to the browser; or of none.
 */
export type SourcedGates = 'all' | 'failing' | 'none';

export function toRankingModel(
  catalogue: Catalogue,
  sourced: SourcedGates = 'failing',
): RankingModel {
  return {
    edition: catalogue.edition,
    criteria: catalogue.rubric.criteria.map(({ id, name, weight, factors }) => ({
      id,
      name,
      weight,
      factors: factors.map((factor) => ({
        id: factor.id,
        name: factor.name,
        levels: listLevels(factor),
      })),
    })),
    presets: catalogue.presets,
    providers: catalogue.providers.map((provider) => toRankingProvider(provider, sourced)),
  };
}

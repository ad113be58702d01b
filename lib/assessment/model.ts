import type { Edition, Preset, Source } from '@/lib/catalogue/types';
import type { OutcomeId, RequirementFacts, RequirementId } from '@/lib/requirements';
import type { CriterionId, FactorId } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';

/** A source as a row names it. */
export type ModelSource = Source;

/** A requirement as the reader knows it from a provider's private answer, whatever is public. */
export type PrivateOutcome = {
  readonly id: OutcomeId;
  readonly outcome: 'pass' | 'fail';
  /** Names the company and the document, in a sentence. */
  readonly reason: string;
};

/**
 * What an assessment needs of a provider, and no more: it travels to the browser. It holds the facts
 * that requirements are decided from, not what they come to, because private answers change that.
 */
export type ModelProvider = RequirementFacts & {
  slug: string;
  name: string;
  shortName: string;
  legalLine: string;
  /** Factors whose level is the reader's own, from a provider's private answer; none on the server. */
  privateFactors: FactorId[];
  /** Requirements that a private answer with a document settles; none on the server. */
  privateOutcomes?: readonly PrivateOutcome[];
  articleRank: number;
  /** The change since the article that is shown in the ranking. */
  change: { date: string; headline: string; decides: RequirementId[] } | null;
  findingCount: number;
  sourceCount: number;
  /** The sources that travel with it, by id: see `SourcesCarried`. */
  sources: Readonly<Record<string, ModelSource>>;
};

export type ModelFactor = {
  id: FactorId;
  name: string;
  question: string;
  /** The levels that it uses, ascending. */
  levels: number[];
  /** What each of these levels says, in their order. */
  levelWords: string[];
  /** The level that is worth nothing: under method 2 the lowest one that it uses, before that 0. */
  floor: number;
};

export type ModelCriterion = {
  id: CriterionId;
  name: string;
  weight: number;
  factors: ModelFactor[];
};

/** What a search found. */
export type Found = {
  /** Who matches, and in which texts. */
  readonly matches: ReadonlyMap<string, readonly string[]>;
  /** What was looked for in place of a query that nothing matches; null where the query matches. */
  readonly meant: string | null;
};

/** The catalogue as an assessment knows it; serialisable but for its search. */
export type AssessmentModel = {
  edition: Edition;
  criteria: ModelCriterion[];
  presets: Preset[];
  providers: ModelProvider[];
  /** The search of its texts; null where they are not at hand, and then everyone matches. */
  search: ((query: string) => Found | null) | null;
};

/** A factor, and what one of its levels says; '' for a level that it does not use. */
export function getLevel(
  { criteria }: { readonly criteria: readonly ModelCriterion[] },
  id: FactorId,
  level: number,
): { factor: ModelFactor; words: string } {
  const factors = criteria.flatMap((criterion) => criterion.factors);
  const factor = required(
    factors.find((one) => one.id === id),
    `the factor "${id}"`,
  );
  return { factor, words: factor.levelWords[factor.levels.indexOf(level)] ?? '' };
}

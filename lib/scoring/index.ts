/**
 * The public functions of the scoring core that a ranking needs; those for asking and for stability have
 * a door of their own, `asking.ts`. Everything else in this folder is its own business.
 */
export { compareText } from './core/compare-text';
export { pointAt, width } from './core/interval';
export { levelPoints, levelStep, listLevels, pointsPerLevel } from './core/level-points';
export { normaliseWeights } from './core/normalise-weights';
export { scoreProvider, scoreProviders } from './core/score-provider';
export { possibleRanks } from './core/possible-ranks';
export { rankByMandate, rankProviders } from './core/rank-providers';
export { roundScore } from './core/round-score';
export { required } from './core/required';
export {
  createAcceptabilityRun,
  drawDefaults,
  rankAcceptability,
  type AcceptabilityOptions,
  type ProviderChances,
  type RankAcceptability,
} from './draws/rank-acceptability';
export { rankChances } from './draws/rank-chances';
export { likelyRanks, likelyShare } from './draws/likely-ranks';
export { aheadShare, listBands } from './draws/list-bands';
export { createStandInTally, type StandInChances } from './draws/stand-in-ranks';
export { weighRubric, type WeightChoice } from './core/weigh-rubric';
export type * from './types';

/** The public functions of the scoring core. Everything else in this folder is its own business. */
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
export { weightStability, type WeightStability } from './core/weight-stability';
export type { StableRange, Takeover } from './core/stable-range';
export { smallestWeightChange, type WeightChange } from './core/smallest-weight-change';
export { buildInquiryField, type InquiryField } from './draws/inquiry-field';
export { shareOfDoubt } from './draws/share-of-doubt';
export { planQuestions } from './draws/plan-questions';
export { flipCounts, type FlipCount } from './draws/flip-counts';
export { createFieldDraws } from './draws/field-draws';
export { createInquiryCurve, type InquiryCurve } from './draws/inquiry-curve';
export type { RightLeader } from './draws/right-tally';
export { inquiryLetters, type LetterSet } from './draws/inquiry-letters';
export { understudy } from './draws/understudy';
export { createStandInTally, type StandInChances } from './draws/stand-in-ranks';
export {
  createStopRule,
  type StopOptions,
  type StopRule,
  type StopRuleRun,
} from './draws/stop-rule';
export { weighRubric, type WeightChoice } from './core/weigh-rubric';
export { createCommonDraws, type EditionDraws, type FirstCount } from './draws/common-draws';
export { listSharpenings } from './draws/list-sharpenings';
export { questionsFirst, type Question, type QuestionsFirst } from './draws/questions-first';
export type * from './types';

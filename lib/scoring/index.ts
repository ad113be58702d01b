/** The public functions of the scoring core. Everything else in this folder is its own business. */
export { compareText } from './compare-text';
export { pointAt, width } from './interval';
export { levelPoints, levelStep, listLevels, pointsPerLevel } from './level-points';
export { normaliseWeights } from './normalise-weights';
export { scoreProvider, scoreProviders } from './score-provider';
export { possibleRanks } from './possible-ranks';
export { rankByMandate, rankProviders } from './rank-providers';
export { roundScore } from './round-score';
export { required } from './required';
export {
  createAcceptabilityRun,
  drawDefaults,
  rankAcceptability,
  type AcceptabilityOptions,
  type AcceptabilityRun,
  type ProviderChances,
  type RankAcceptability,
} from './rank-acceptability';
export { rankChances, type RankChances } from './rank-chances';
export { likelyRanks, likelyShare, type LikelyRanks } from './likely-ranks';
export { aheadShare, listBands } from './list-bands';
export { weightStability, type WeightStability } from './weight-stability';
export type { StableRange, Takeover } from './stable-range';
export { smallestWeightChange, type WeightChange } from './smallest-weight-change';
export { buildInquiryField, type InquiryField } from './draws/inquiry-field';
export { shareOfDoubt } from './draws/share-of-doubt';
export { planQuestions } from './draws/plan-questions';
export { flipCounts, type FlipCount } from './draws/flip-counts';
export { createFieldDraws, type FieldDraws } from './draws/field-draws';
export { createInquiryCurve, type InquiryCurve } from './draws/inquiry-curve';
export type { RightLeader } from './draws/right-tally';
export { inquiryLetters, type LetterSet } from './draws/inquiry-letters';
export { understudy } from './draws/understudy';
export { createStopRule, type StopRule, type StopRuleRun } from './draws/stop-rule';
export { weighRubric, type WeightChoice } from './weigh-rubric';
export {
  createCommonDraws,
  type EditionDraws,
  type EditionMixture,
  type FirstCount,
} from './draws/common-draws';
export { questionsFirst, type Question, type QuestionsFirst } from './questions-first';
export { evidenceThatWouldRaise, type RaisingEvidence } from './evidence-that-would-raise';
export type * from './types';

/**
 * The functions of the scoring core that only some pages need: how far weights may move, what an answer
 * does, whom to ask and when to stop, and several editions at once. A door of its own, because a browser
 * loads a door whole and the ranking needs none of it.
 */
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
export {
  createStopRule,
  type StopOptions,
  type StopRule,
  type StopRuleRun,
} from './draws/stop-rule';
export { createCommonDraws, type EditionDraws, type FirstCount } from './draws/common-draws';
export { listSharpenings } from './draws/list-sharpenings';
export { questionsFirst, type Question, type QuestionsFirst } from './draws/questions-first';

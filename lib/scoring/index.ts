/** The public functions of the scoring core. Everything else in this folder is its own business. */
export { pointAt, width } from './interval';
export { levelPoints, pointsPerLevel } from './level-points';
export { normaliseWeights } from './normalise-weights';
export { scoreProvider, scoreProviders } from './score-provider';
export { possibleRanks, type PossibleRanks } from './possible-ranks';
export { rankByMandate, rankProviders } from './rank-providers';
export { roundScore } from './round-score';
export { evaluateGate, evaluateGates, overallOutcome } from './gates';
export type * from './gate-types';
export type * from './types';

import { assess, listDrawn } from '@/lib/assessment/assess';
import type { DrawnSet } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import { mandateOf, toDecisionModel, toDecisionParams } from './assess-record';
import { type Decision, isShown } from './read-decision';

/** Draws that will be asked for, so that a page can make them before it needs them. */
export type DrawsWanted = {
  readonly model: AssessmentModel;
  readonly set: DrawnSet;
  readonly mandate: Mandate;
};

/** Those of a model under a mandate: of its ranking set, and of its field. */
export function listDrawsOf(model: AssessmentModel, params: RankingParams): DrawsWanted[] {
  const { mandate } = params;
  return [
    { model, set: listDrawn(model, mandate), mandate },
    { model, set: fieldOf(model, params), mandate },
  ];
}

/** Those of a record: its own, and of each round that is shown those that compare its ballots. */
export function listDecisionDraws(decision: Decision): DrawsWanted[] {
  const model = toDecisionModel(decision);
  const params = toDecisionParams(decision);
  const ballots = decision.rounds.filter(isShown).flatMap((round) => round.ballots);
  return [
    ...listDrawsOf(model, params),
    ...ballots.flatMap((ballot) => {
      const own = { ...params, mandate: mandateOf(params.mandate, ballot) };
      const pooled = { ...own.mandate, spread: 0 };
      return [...listDrawsOf(model, own), { model, set: fieldOf(model, own), mandate: pooled }];
    }),
  ];
}

function fieldOf(model: AssessmentModel, params: RankingParams): DrawnSet {
  const assessment = assess(model, params, { draws: null });
  const taking = new Set(assessment.field.map(({ slug }) => slug));
  return {
    members: assessment.model.providers.filter(({ slug }) => taking.has(slug)),
    candidates: [],
  };
}

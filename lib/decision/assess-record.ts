import { assess, type DrawnAssessment } from '@/lib/assessment/assess';
import { openOf } from '@/lib/assessment/assessed-provider';
import { type Draws, makeFieldDraws, makeDraws } from '@/lib/assessment/draws';
import type { AssessmentModel } from '@/lib/assessment/model';
import type {
  ItemAnswers,
  PrivateAnswer,
  PrivateAnswers,
  RequirementAnswers,
} from '@/lib/questionnaire/private-answers';
import { withPrivateAnswers } from '@/lib/questionnaire/with-private-answers';
import type { OutcomeId } from '@/lib/requirements';
import { compareText, required, roundScore } from '@/lib/scoring';
import type { Mandate, RankingParams } from '@/lib/url/mandate';
import { defaultParams } from '@/lib/url/mandate-defaults';
import type { Ballot, EventOf } from './decision-schema';
import type { Decision } from './read-decision';
import { listStandings, type Standing, toRecordModel } from './relied-on';

/** The answers of a record by provider and factor, as they are laid over a model. */
export function toPrivateAnswers(answers: readonly EventOf<'answered'>[]): PrivateAnswers {
  const bySlug: Record<string, Record<string, PrivateAnswer>> = {};
  for (const { provider, factor, answer } of answers) {
    if (answer === null) continue;
    const { document, ...told } = answer;
    const shown = document === undefined ? {} : { document: document?.name ?? '' };
    bySlug[provider] = { ...bySlug[provider], [factor]: { ...told, ...shown } };
  }
  return bySlug;
}

/** The same for answers about requirements. */
export function toRequirementAnswers(settled: readonly EventOf<'settled'>[]): RequirementAnswers {
  const bySlug: Record<string, RequirementAnswers[string]> = {};
  for (const { provider, requirement, answer } of settled) {
    if (answer !== null) bySlug[provider] = { ...bySlug[provider], [requirement]: answer };
  }
  return bySlug;
}

/** The same for answers to items of due diligence. */
export function toItemAnswers(attested: readonly EventOf<'attested'>[]): ItemAnswers {
  const bySlug: Record<string, ItemAnswers[string]> = {};
  for (const { provider, item, answer } of attested) {
    if (answer !== null) bySlug[provider] = { ...bySlug[provider], [item]: answer };
  }
  return bySlug;
}

/** What a record relied on, with the private answers in it. */
export const toDecisionModel = ({ base, answers, settled }: Decision): AssessmentModel =>
  withPrivateAnswers(
    toRecordModel(base.edition, base.reliedOn),
    toPrivateAnswers(answers),
    toRequirementAnswers(settled),
  );

/** The link's state that a record stands for. */
export function toDecisionParams({ base }: Pick<Decision, 'base'>): RankingParams {
  const { mandate, providers, edition } = base;
  return {
    ...defaultParams(mandate.weights),
    mandate,
    shortlist: providers,
    edition: edition.id,
  };
}

/** An assessment, with the chances to lead its field where ballots stand for the spread of weights. */
export type DecisionAssessment = DrawnAssessment & {
  readonly pooled?: ReadonlyMap<string, number>;
};

/** A record as any page would be assessed: from what it relied on, under its mandate. */
export const assessDecision = (decision: Decision): DecisionAssessment =>
  assessUnderDecision(toDecisionModel(decision), decision);

/** Another edition's model under the mandate of a record, with its ballots as the spread where it says so. */
export function assessUnderDecision(
  model: AssessmentModel,
  decision: Pick<Decision, 'base' | 'spread'>,
): DecisionAssessment {
  const params = toDecisionParams(decision);
  const assessment = assess(model, params);
  return decision.spread.length === 0
    ? assessment
    : { ...assessment, pooled: poolChances(assessment, decision.spread) };
}

/**
 * The chance of each of the field to lead it where every ballot counts the same and stands for exactly its
 * weights: none is varied. The order in which the ballots came in changes no digit, because they are added
 * up in the order of their hashes.
 */
export function poolChances(
  { model, field, params }: DrawnAssessment,
  ballots: readonly Ballot[],
): ReadonlyMap<string, number> {
  const taking = new Set(field.map(({ slug }) => slug));
  const members = model.providers.filter(({ slug }) => taking.has(slug));
  const inOrder = ballots.toSorted((a, b) => compareText(a.hash, b.hash));
  const draws = inOrder.map((ballot) =>
    makeDraws(
      model,
      { members, candidates: [] },
      { ...mandateOf(params.mandate, ballot), spread: 0 },
    ),
  );
  return new Map(
    field.map(({ slug }) => [
      slug,
      draws.reduce((sum, one) => sum + (one.chancesOf(slug)?.pFirst ?? 0), 0) / draws.length,
    ]),
  );
}

/**
 * Whether today's software still gives the digits that the record was begun with. They rest on public
 * evidence alone, as on the day.
 */
export function givesSameDigits({ base }: Pick<Decision, 'base'>): boolean {
  const today = listStandings(
    assess(toRecordModel(base.edition, base.reliedOn), toDecisionParams({ base })),
  );
  const isSame = (a: Standing, b: Standing | undefined): boolean =>
    b !== undefined &&
    a.slug === b.slug &&
    a.group === b.group &&
    roundScore(a.score) === roundScore(b.score) &&
    a.pFirst === b.pFirst;
  return (
    today.length === base.reliedOn.standings.length &&
    today.every((one, index) => isSame(one, base.reliedOn.standings[index]))
  );
}

/** Ids of what is open of a provider; empty for one that the model does not hold. */
export const listOpenOf = (assessment: DrawnAssessment, slug: string): OutcomeId[] =>
  assessment.model.providers.some((one) => one.slug === slug)
    ? openOf(assessment.standingOf(slug)).map(({ id }) => id)
    : [];

/** One of the field under somebody's weights. */
export type FieldRow = {
  readonly slug: string;
  readonly shortName: string;
  readonly isOpen: boolean;
  /** Place by score, 1 first; ties share it. */
  readonly place: number;
  readonly score: number;
  /** Chance to lead the field, 0 to 1. */
  readonly pFirst: number;
};

/** The field by score, ties by name, each with its chance to lead among the field. */
export function listField(assessment: DecisionAssessment): FieldRow[] {
  const draws: Draws = makeFieldDraws(assessment);
  const byScore = assessment.field.toSorted(
    (a, b) => roundScore(b.score) - roundScore(a.score) || compareText(a.name, b.name),
  );
  return byScore.map(({ slug, shortName, group, score }) => ({
    slug,
    shortName,
    isOpen: group === 'open',
    place: 1 + byScore.filter((other) => roundScore(other.score) > roundScore(score)).length,
    score,
    pFirst:
      assessment.pooled?.get(slug) ??
      required(draws.chancesOf(slug), `the chances of "${slug}"`).pFirst,
  }));
}

/** The same record under a member's weights. */
export const mandateOf = (mandate: Mandate, { weights }: Pick<Ballot, 'weights'>): Mandate => ({
  ...mandate,
  weights,
});

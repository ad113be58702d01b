import type { AssessmentModel, ModelFactor, ModelProvider } from '@/lib/assessment/model';
import { formatDate, formatLevel } from '@/lib/format';
import { type OutcomeId, parseOutcomeId } from '@/lib/requirements';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { type Interval, required } from '@/lib/scoring';
import {
  countedLevels,
  type PrivateAnswer,
  type PrivateAnswers,
  type RequirementAnswer,
  type RequirementAnswers,
} from './private-answers';

type Answered = Readonly<Partial<Record<FactorId, PrivateAnswer>>>;
type Settled = Readonly<Partial<Record<OutcomeId, RequirementAnswer>>>;

/**
 * The model as it would be if the private answers were evidence: their levels (`countedLevels`) take
 * the place of the public ones, in findings and in what requirements are decided from, and answers
 * about requirements settle these, where a document shows them. Everything that is assessed from the
 * model (outcomes, groups, scores, ranks, draws, questions) follows. The model given is not changed.
 *
 * Answers about providers that the edition does not have are passed over, and those with a level that
 * their factor does not use; without any answer that applies it is the very same model.
 */
export function withPrivateAnswers(
  model: AssessmentModel,
  answers: PrivateAnswers,
  settled: RequirementAnswers = {},
): AssessmentModel {
  const factors = model.criteria.flatMap((criterion) => criterion.factors);
  const providers = model.providers.map((provider) =>
    withSettled(
      withAnswers(provider, keepUsable(answers[provider.slug], factors)),
      settled[provider.slug],
    ),
  );
  const isSame = providers.every((provider, index) => provider === model.providers[index]);
  return isSame ? model : { ...model, providers };
}

function keepUsable(answered: Answered = {}, factors: readonly ModelFactor[]): Answered {
  return Object.fromEntries(
    factors.flatMap(({ id, levels }) => {
      const answer = answered[id];
      const isUsable = answer && levels.includes(answer.low) && levels.includes(answer.high);
      return isUsable ? [[id, answer]] : [];
    }),
  );
}

function withAnswers(provider: ModelProvider, answered: Answered): ModelProvider {
  const own = factorIds.flatMap((factor) => {
    const answer = answered[factor];
    return answer === undefined ? [] : [{ factor, answer }];
  });
  if (own.length === 0) return provider;
  const levels = Object.fromEntries(
    own.map(({ factor, answer }) => [factor, countedLevels(answer, publicOf(provider, factor))]),
  );
  const told = own.filter(({ factor }) => provider.findings[factor] !== undefined);
  const findings = Object.fromEntries(
    told.map(({ factor, answer }) => [
      factor,
      { statement: privateStatement(answer, publicOf(provider, factor)), sources: [], grade: null },
    ]),
  );
  return {
    ...provider,
    levels: { ...provider.levels, ...levels },
    findings: { ...provider.findings, ...findings },
    privateFactors: own.map(({ factor }) => factor),
  };
}

const publicOf = ({ levels }: ModelProvider, factor: FactorId): Interval =>
  required(levels[factor], `the levels of "${factor}"`);

/** An answer without a document is kept, and leaves its requirement open. */
function withSettled(provider: ModelProvider, settled: Settled = {}): ModelProvider {
  const own = Object.entries(settled).flatMap(([key, answer]) => {
    const id = parseOutcomeId(key);
    return id === null || answer === undefined || answer.document === '' ? [] : [{ id, ...answer }];
  });
  if (own.length === 0) return provider;
  return {
    ...provider,
    privateOutcomes: own.map(({ id, outcome, ...told }) => ({
      id,
      outcome,
      reason: settledStatement(outcome, told),
    })),
  };
}

/** A private answer as a sentence, marked as what it is. */
function privateStatement(answer: PrivateAnswer, known: Interval): string {
  const { note, document = '', date = '' } = answer;
  const level = `Private answer, level ${formatLevel(countedLevels(answer, known))}`;
  const shown = document === '' ? '' : `, shown in ${nameDocument(document, date)}`;
  const told = note.trim();
  return `${level}${shown}${told === '' ? '.' : `: ${told}`}`;
}

const settledStatement = (
  outcome: RequirementAnswer['outcome'],
  { entity, document, date }: Pick<RequirementAnswer, 'entity' | 'document' | 'date'>,
): string =>
  `Private answer: ${outcome === 'pass' ? 'met' : 'not met'}${entity === '' ? '' : ` by ${entity}`}, shown in ${nameDocument(document, date)}.`;

const nameDocument = (document: string, date: string): string =>
  `“${document}”${date === '' ? '' : ` of ${/^\d{4}(-\d\d){0,2}$/.test(date) ? formatDate(date) : date}`}`;

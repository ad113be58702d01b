import type { AssessmentModel, ModelFactor, ModelProvider } from '@/lib/assessment/model';
import { formatLevel } from '@/lib/format';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import type { PrivateAnswer, PrivateAnswers } from './private-answers';

type Answered = Readonly<Partial<Record<FactorId, PrivateAnswer>>>;

/**
 * The model as it would be if the private answers were evidence: their levels take the place of the
 * public ones, in findings and in what requirements are decided from. Everything that is assessed from
 * the model (outcomes, scores, ranks, draws, questions) follows. The model given is not changed.
 *
 * Answers about providers that the edition does not have are passed over, and those with a level that
 * their factor does not use; without any answer that applies it is the very same model.
 */
export function withPrivateAnswers(
  model: AssessmentModel,
  answers: PrivateAnswers,
): AssessmentModel {
  const factors = model.criteria.flatMap((criterion) => criterion.factors);
  const providers = model.providers.map((provider) =>
    withAnswers(provider, keepUsable(answers[provider.slug], factors)),
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
    own.map(({ factor, answer: { low, high } }) => [factor, { low, high }]),
  );
  const told = own.filter(({ factor }) => provider.findings[factor] !== undefined);
  const findings = Object.fromEntries(
    told.map(({ factor, answer }) => [
      factor,
      { statement: privateStatement(answer), sources: [] },
    ]),
  );
  return {
    ...provider,
    levels: { ...provider.levels, ...levels },
    findings: { ...provider.findings, ...findings },
    privateFactors: own.map(({ factor }) => factor),
  };
}

/** A private answer as a sentence, marked as what it is. */
function privateStatement(answer: PrivateAnswer): string {
  const note = answer.note.trim();
  return `Private answer, level ${formatLevel(answer)}${note === '' ? '.' : `: ${note}`}`;
}

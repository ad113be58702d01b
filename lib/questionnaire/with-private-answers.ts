import { formatLevel } from '@/lib/format';
import type {
  RankingFactor,
  RankingGate,
  RankingModel,
  RankingProvider,
  RankingSource,
} from '@/lib/ranking/ranking-model';
import { type FactorId, factorIds } from '@/lib/rubric/ids';
import { decideFinding, findingGateKeys, gateFactor, type GateFinding } from '@/lib/scoring';
import type { PrivateAnswer, PrivateAnswers } from './private-answers';

type Answered = Readonly<Partial<Record<FactorId, PrivateAnswer>>>;

/**
 * The model as it would be if the private answers were evidence: their levels take the place of the
 * public ones, and requirements that rest on such a finding are decided again. Everything computed
 * from the model (scores, ranks, draws, questions) follows. The model given is not changed.
 *
 * Answers about providers that the edition does not have are passed over, and those with a level that
 * their factor does not use; without any answer that applies it is the very same model.
 */
export function withPrivateAnswers(model: RankingModel, answers: PrivateAnswers): RankingModel {
  const factors = model.criteria.flatMap((criterion) => criterion.factors);
  const providers = model.providers.map((provider) =>
    withAnswers(provider, keepUsable(answers[provider.slug], factors)),
  );
  const isSame = providers.every((provider, index) => provider === model.providers[index]);
  return isSame ? model : { ...model, providers };
}

function keepUsable(answered: Answered = {}, factors: readonly RankingFactor[]): Answered {
  return Object.fromEntries(
    factors.flatMap(({ id, levels }) => {
      const answer = answered[id];
      const isUsable = answer && levels.includes(answer.low) && levels.includes(answer.high);
      return isUsable ? [[id, answer]] : [];
    }),
  );
}

function withAnswers(provider: RankingProvider, answered: Answered): RankingProvider {
  const own = factorIds.flatMap((factor) => {
    const answer = answered[factor];
    return answer === undefined ? [] : [{ factor, answer }];
  });
  if (own.length === 0) return provider;
  const levels = {
    ...provider.levels,
    ...Object.fromEntries(own.map(({ factor, answer: { low, high } }) => [factor, { low, high }])),
  };
  return {
    ...provider,
    levels,
    privateFactors: own.map(({ factor }) => factor),
    gates: provider.gates.map((gate) => decideAgain(gate, answered)),
  };
}

function decideAgain(gate: RankingGate, answered: Answered): RankingGate {
  const key = findingGateKeys.find((id) => id === gate.id);
  const answer = key && answered[gateFactor(key)];
  if (key === undefined || answer === undefined) return gate;
  const finding: GateFinding<RankingSource> = {
    low: answer.low,
    high: answer.high,
    statement: privateStatement(answer),
    sources: [],
  };
  // Each of these gates reads one finding; the two that it does not read are filled with the same.
  const findings = {
    'security.offline': finding,
    'security.insurance': finding,
    'security.audits': finding,
  };
  return { ...gate, ...decideFinding(key, { findings }) };
}

/** A private answer as a sentence, marked as what it is. */
export function privateStatement(answer: PrivateAnswer): string {
  const note = answer.note.trim();
  return `Private answer, level ${formatLevel(answer)}${note === '' ? '.' : `: ${note}`}`;
}

import { overallOutcome } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { gatesOf } from '@/lib/url/mandate-defaults';
import type { RankingModel, RankingProvider } from './ranking-model';

/**
 * The providers that no requirement of the mandate rules out, in the model's order: those that are
 * ranked and take part in the draws. Weights, doubt and search play no part.
 */
export function listAdmitted(
  { providers }: Pick<RankingModel, 'providers'>,
  mandate: Pick<Mandate, 'regions' | 'requirements'>,
): RankingProvider[] {
  const asked = gatesOf(mandate);
  return providers.filter(
    ({ gates }) => overallOutcome(gates.filter(({ id }) => asked.includes(id))) !== 'fail',
  );
}

import type { CriterionId } from '@/lib/rubric/ids';

/** The rubric's weights by criterion: what a link that says nothing about weights means. */
export function publishedWeights(
  criteria: readonly { readonly id: CriterionId; readonly weight: number }[],
): Record<CriterionId, number> {
  const weights = { liquidity: 0, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 };
  for (const { id, weight } of criteria) weights[id] = weight;
  return weights;
}

import type { AssessmentModel } from '@/lib/assessment/model';
import { rankByMandate, type ScoringProvider, type WeightChange } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';

/** In per cent; fewer would move a weight by more than a reader sees. */
const fewestDecimals = 2;
const mostDecimals = 12;

/**
 * The weights of a change as a link writes them: as short as they can be with the provider still
 * first when everyone is ranked again. At the smallest change it only ties, and digits too few can
 * put it behind; the exact shares stand in where no shorter form will do.
 */
export function toLinkWeights(
  model: Pick<AssessmentModel, 'criteria'>,
  providers: readonly ScoringProvider[],
  mandate: Mandate,
  slug: string,
  change: Pick<WeightChange, 'weights'>,
): Mandate['weights'] {
  const weigh = (shorten: (share: number) => number): Mandate['weights'] => {
    const weights = { ...mandate.weights };
    for (const { id } of model.criteria) weights[id] = shorten(change.weights[id] ?? 0);
    return weights;
  };
  for (let decimals = fewestDecimals; decimals <= mostDecimals; decimals += 1) {
    const weights = weigh((share) => Number((share * 100).toFixed(decimals)));
    const ranked = rankByMandate(model, providers, { ...mandate, weights });
    if (ranked.find((one) => one.slug === slug)?.rank === 1) return weights;
  }
  return weigh((share) => share);
}

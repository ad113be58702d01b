import { formatCount, formatList, formatNumber } from '@/lib/format';
import { getRequirement, isSwitch, regionCodes, regionsOf } from '@/lib/requirements';
import { drawDefaults } from '@/lib/scoring';
import type { Mandate } from '@/lib/url/mandate';
import { isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';

/**
 * Everything that decides the figures, as short texts.
 *
 * @example mandateChips(mandate, published, 10_000)
 *   // ['US and EU', 'Staking from custody', 'Published weights ± 25%', 'Doubt 50', '10,000 draws, seed 7']
 */
export function mandateChips(
  { requirements, weights, doubt, spread }: Mandate,
  publishedWeights: PublishedWeights,
  samples: number,
): string[] {
  const regions = regionsOf(requirements);
  const asked = [
    ...(regions.length > 0 ? [formatList(regions.map((id) => regionCodes[id]))] : []),
    ...requirements.filter(isSwitch).map((id) => getRequirement(id).name),
  ];
  const origin = isSameWeights(weights, publishedWeights) ? 'Published weights' : 'Your weights';
  return [
    ...(asked.length > 0 ? asked : ['No requirement']),
    spread === 0 ? `${origin}, no spread` : `${origin} ± ${formatNumber(spread)}%`,
    `Doubt ${formatNumber(doubt)}`,
    ...(samples > 0 ? [`${formatCount(samples, 'draw')}, seed ${drawDefaults.seed}`] : []),
  ];
}

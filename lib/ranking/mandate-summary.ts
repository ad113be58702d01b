import { formatNumber } from '@/lib/format';
import { labelInSentence, regionCodes } from '@/lib/requirements';
import type { Mandate } from '@/lib/url/mandate';
import { gatesOf, isSameWeights, type PublishedWeights } from '@/lib/url/mandate-defaults';

/**
 * A mandate in two short lines, for where its panel is closed or on paper.
 *
 * @example mandateSummary(mandate, published)
 *   // { asks: 'US, EU · staking', settings: 'Published weights · doubt 50 · spread ±25%' }
 */
export function mandateSummary(
  mandate: Mandate,
  publishedWeights: PublishedWeights,
): { asks: string; settings: string } {
  const regions = mandate.regions.map((id) => regionCodes[id]).join(', ');
  const requirements = mandate.requirements.map(labelInSentence);
  const weights = isSameWeights(mandate.weights, publishedWeights)
    ? 'Published weights'
    : 'Your weights';
  return {
    asks:
      gatesOf(mandate).length === 0
        ? 'No requirement'
        : [regions, ...requirements].filter(Boolean).join(' · '),
    settings: `${weights} · doubt ${formatNumber(mandate.doubt)} · spread ±${formatNumber(mandate.spread)}%`,
  };
}

import type { Provider, Source } from '@/lib/catalogue/types';
import type { GateFacts } from '@/lib/scoring';
import { regionNames } from './requirement-words';

/** What gates ask of a provider, from the catalogue. */
export function toGateFacts(
  provider: Pick<Provider, 'regions' | 'staking' | 'entities' | 'findings' | 'incidents'>,
): GateFacts<Source> {
  const { regions, staking, entities, findings, incidents } = provider;
  return { regions: regions.byRegion, regionNames, staking, entities, findings, incidents };
}

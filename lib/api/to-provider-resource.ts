import type { Provider } from '@/lib/catalogue/types';
import type { ProviderResource } from './schemas/provider';

/** All facts and findings of a provider, in the form that the API promises. */
export function toProviderResource({ regions, ...provider }: Provider): ProviderResource {
  const { byRegion, note, sources } = regions;
  return { ...provider, regions: byRegion, regionSummary: { note, sources } };
}

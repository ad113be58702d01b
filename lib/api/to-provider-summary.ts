import { mapRecord } from '@/lib/catalogue/map-record';
import type { Provider } from '@/lib/catalogue/types';
import type { ProviderSummary } from './schemas/provider';

/** A provider as one entry of a list. */
export function toProviderSummary(provider: Provider): ProviderSummary {
  const { slug, name, shortName, legalLine, researchedOn, company, article, staking } = provider;
  return {
    slug,
    name,
    shortName,
    legalLine,
    researchedOn,
    website: company.website,
    articleRank: article.rank,
    regions: mapRecord(provider.regions.byRegion, ({ status }) => ({ status })),
    staking: { supported: staking.supported, networks: staking.networks },
    findings: Object.keys(provider.findings).length,
    sources: provider.sources.length,
  };
}

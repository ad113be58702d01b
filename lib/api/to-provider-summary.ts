import type { Provider } from '@/lib/catalogue/types';
import type { ProviderSummary } from './schemas/provider';

/** A provider as one entry of a list. */
export function toProviderSummary(provider: Provider): ProviderSummary {
  const { slug, name, shortName, legalLine, researchedOn, company, article, staking } = provider;
  const { us, eu, uk, ch, me, sg, hk, apac } = provider.regions.byRegion;
  const status = ({ status }: typeof us): Pick<typeof us, 'status'> => ({ status });
  return {
    slug,
    name,
    shortName,
    legalLine,
    researchedOn,
    website: company.website,
    articleRank: article.rank,
    regions: {
      us: status(us),
      eu: status(eu),
      uk: status(uk),
      ch: status(ch),
      me: status(me),
      sg: status(sg),
      hk: status(hk),
      apac: status(apac),
    },
    staking: { supported: staking.supported, networks: staking.networks },
    findings: Object.keys(provider.findings).length,
    sources: provider.sources.length,
  };
}

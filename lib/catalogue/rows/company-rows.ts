import type { ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, toCitations } from './positions';
import { ofProvider } from './provider-keys';

type CompanyRows = Pick<EditionRows, 'companySource' | 'assetsUnderCustody' | 'assetsSource'>;
type ProviderRow = EditionRows['provider'][number];

export const toCompanyRows = (
  editionId: string,
  providers: readonly ProviderFile[],
): CompanyRows => ({
  companySource: providers.flatMap(({ slug, company }) =>
    toCitations({ editionId, providerSlug: slug }, company.sources),
  ),
  assetsUnderCustody: providers.flatMap(({ slug, company: { assetsUnderCustody: assets } }) =>
    assets === null
      ? []
      : [
          {
            editionId,
            providerSlug: slug,
            usd: assets.usd,
            asOf: assets.asOf,
            note: assets.note,
          },
        ],
  ),
  assetsSource: providers.flatMap(({ slug, company }) =>
    toCitations({ editionId, providerSlug: slug }, company.assetsUnderCustody?.sources ?? []),
  ),
});

export const fromCompanyRows = (
  provider: ProviderRow,
  rows: CompanyRows,
): ProviderFile['company'] => {
  const own = ofProvider(provider.slug);
  const assets = own(rows.assetsUnderCustody)[0];
  return {
    founded: provider.founded,
    headquarters: provider.headquarters,
    owner: provider.owner,
    listed: provider.listed,
    website: provider.website,
    assetsUnderCustody: assets
      ? {
          usd: assets.usd,
          asOf: assets.asOf,
          note: assets.note,
          sources: fromCitations(own(rows.assetsSource)),
        }
      : null,
    sources: fromCitations(own(rows.companySource)),
  };
};

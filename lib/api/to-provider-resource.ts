import { gradeOf } from '@/lib/catalogue/grade';
import { mapRecord } from '@/lib/catalogue/map-record';
import type { Catalogue, FactorId, Finding, Provider } from '@/lib/catalogue/types';
import { disclaimer } from '@/lib/disclaimer';
import type { CatalogueResponse } from './schemas/catalogue';
import type { FindingResource, ProviderResource } from './schemas/provider';
import { toEditionResource } from './to-edition-resource';

/** All facts and findings of a provider, in the form that the API promises. */
export function toProviderResource({ regions, ...provider }: Provider): ProviderResource {
  const { byRegion, ...regionSummary } = regions;
  return {
    ...provider,
    findings: toFindingResources(provider.findings),
    regions: byRegion,
    regionSummary,
  };
}

/** Findings by factor, each with the grade of its evidence. */
export const toFindingResources = (
  findings: Provider['findings'],
): Record<FactorId, FindingResource> =>
  mapRecord<FactorId, Finding, FindingResource>(findings, (finding) => ({
    ...finding,
    grade: gradeOf(finding),
  }));

/** A whole edition in one document. */
export const toCatalogueResponse = ({
  edition,
  rubric,
  providers,
}: Catalogue): CatalogueResponse => ({
  edition: toEditionResource(edition),
  disclaimer,
  rubric,
  providers: providers.map(toProviderResource),
});

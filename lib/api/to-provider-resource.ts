import { gradeOf } from '@/lib/catalogue/grade';
import { mapRecord } from '@/lib/catalogue/map-record';
import type { FactorId, Finding, Provider } from '@/lib/catalogue/types';
import type { FindingResource, ProviderResource } from './schemas/provider';

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

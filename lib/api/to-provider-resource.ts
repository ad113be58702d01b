import { gradeOf } from '@/lib/catalogue/grade';
import { mapRecord } from '@/lib/catalogue/map-record';
import type { Catalogue, FactorId, Finding, Provider } from '@/lib/catalogue/types';
import { findLastChanges, type PastChange } from '@/lib/changes/past-changes';
import { disclaimer } from '@/lib/disclaimer';
import type { CatalogueResponse } from './schemas/catalogue';
import type { FindingResource, ProviderResource } from './schemas/provider';
import { toEditionResource } from './to-edition-resource';

/**
 * All facts and findings of a provider, in the form that the API promises.
 *
 * @param changes of findings up to the edition, the latest first.
 */
export function toProviderResource(
  { regions, ...provider }: Provider,
  changes: readonly PastChange[],
): ProviderResource {
  const { byRegion, ...regionSummary } = regions;
  const last = findLastChanges(changes, provider.slug);
  return {
    ...provider,
    findings: mapRecord(toFindingResources(provider.findings), (finding) => ({
      ...finding,
      lastChanged: toLastChanged(last.get(finding.factor)),
    })),
    regions: byRegion,
    regionSummary,
  };
}

const toLastChanged = (change: PastChange | undefined) =>
  change === undefined
    ? null
    : { edition: change.to, from: change.from, date: change.date, kind: change.entry.kind };

/** Findings by factor, each with the grade of its evidence. */
export const toFindingResources = (
  findings: Provider['findings'],
): Record<FactorId, FindingResource> =>
  mapRecord<FactorId, Finding, FindingResource>(findings, (finding) => ({
    ...finding,
    grade: gradeOf(finding),
  }));

/** A whole edition in one document. */
export const toCatalogueResponse = (
  { edition, rubric, providers }: Catalogue,
  changes: readonly PastChange[],
): CatalogueResponse => ({
  edition: toEditionResource(edition),
  disclaimer,
  rubric,
  providers: providers.map((provider) => toProviderResource(provider, changes)),
});

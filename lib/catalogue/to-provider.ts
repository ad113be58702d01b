import type { FactorId, RegionId } from '@/lib/rubric/ids';
import { mapRecord } from './map-record';
import type { ProviderFile } from './schema/provider-file';
import type { Finding, Provider, RegionAvailability, Source } from './types';

/**
 * Resolves a provider file: every reference to a source becomes the source itself, numbered by its
 * place in the file.
 *
 * @throws Error when a reference does not resolve; `checkReferences` reports this to the maintainer
 *   beforehand with file and path.
 */
export function toProvider(file: ProviderFile): Provider {
  const sources = Object.entries(file.sources).map(([id, source], index): Source => ({
    id,
    number: index + 1,
    ...source,
  }));
  const byId = new Map(sources.map((source) => [source.id, source]));

  const find = (id: string): Source => {
    const source = byId.get(id);
    if (!source) throw new Error(`${file.slug}: source "${id}" does not exist`);
    return source;
  };
  const resolve = <T extends { sources: string[] }>(
    item: T,
  ): Omit<T, 'sources'> & { sources: Source[] } => ({
    ...item,
    sources: item.sources.map(find),
  });

  return {
    slug: file.slug,
    name: file.name,
    shortName: file.shortName,
    legalLine: file.legalLine,
    researchedOn: file.researchedOn,
    notes: file.notes,
    ...(file.enforcementSearch && { enforcementSearch: file.enforcementSearch }),
    diligence: file.diligence ? mapRecord(file.diligence, resolve) : null,
    dependencies: file.dependencies
      ? mapRecord(file.dependencies, (named) => named.map(resolve))
      : null,
    company: {
      ...resolve(file.company),
      assetsUnderCustody:
        file.company.assetsUnderCustody && resolve(file.company.assetsUnderCustody),
    },
    article: {
      ...file.article,
      completed: file.article.completed && resolve(file.article.completed),
      comparisons: file.article.comparisons.map(resolve),
    },
    entities: file.entities.map(resolve),
    regions: {
      ...resolve(file.regions),
      byRegion: mapRecord<
        RegionId,
        ProviderFile['regions']['byRegion'][RegionId],
        RegionAvailability
      >(file.regions.byRegion, resolve),
    },
    staking: resolve(file.staking),
    findings: mapRecord<FactorId, ProviderFile['findings'][FactorId], Finding>(
      file.findings,
      (finding, factor) => ({ ...resolve(finding), factor }),
    ),
    fees: file.fees.map(resolve),
    incidents: file.incidents.map(resolve),
    changes: file.changes.map(resolve),
    sources,
  };
}

import { regionIds } from '@/lib/rubric/ids';
import { regionStatuses, type ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, inOrder, toCitations } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { requireRow } from './require-row';
import { toOneOf } from './to-one-of';
import { toRecord } from './to-record';

/** What a provider offers and where: regions and staking. */
type ServiceRows = Pick<
  EditionRows,
  'regionsNoteSource' | 'region' | 'regionSource' | 'stakingNetwork' | 'stakingSource'
>;
type ProviderRow = EditionRows['provider'][number];

export const toServiceRows = (
  editionId: string,
  providers: readonly ProviderFile[],
): ServiceRows => {
  const regions = listItems(editionId, providers, ({ regions: { byRegion } }) =>
    regionIds.map((region) => ({ region, availability: byRegion[region] })),
  );
  return {
    regionsNoteSource: providers.flatMap((provider) =>
      toCitations({ editionId, providerSlug: provider.slug }, provider.regions.sources),
    ),
    region: regions.map(({ key, item: { region, availability } }) => ({
      ...key,
      region,
      status: availability.status,
      note: availability.note,
    })),
    regionSource: regions.flatMap(({ key, item: { region, availability } }) =>
      toCitations({ ...key, parent: region }, availability.sources),
    ),
    stakingNetwork: listItems(editionId, providers, ({ staking }) => staking.networks).map(
      ({ key, position, item }) => ({ ...key, position, name: item }),
    ),
    stakingSource: providers.flatMap((provider) =>
      toCitations({ editionId, providerSlug: provider.slug }, provider.staking.sources),
    ),
  };
};

export const fromServiceRows = (
  provider: ProviderRow,
  rows: ServiceRows,
): Pick<ProviderFile, 'regions' | 'staking'> => {
  const own = ofProvider(provider.slug);
  const regions = own(rows.region);
  const regionSources = own(rows.regionSource);
  return {
    regions: {
      note: provider.regionsNote,
      sources: fromCitations(own(rows.regionsNoteSource)),
      byRegion: toRecord(regionIds, (id) => {
        const row = requireRow(
          regions.find(({ region }) => region === id),
          `Region ${provider.slug}, ${id}`,
        );
        return {
          status: toOneOf(regionStatuses, row.status, 'Region.status'),
          note: row.note,
          sources: fromCitations(regionSources.filter(({ parent }) => parent === id)),
        };
      }),
    },
    staking: {
      supported: provider.stakingSupported,
      note: provider.stakingNote,
      networks: inOrder(own(rows.stakingNetwork)).map((row) => row.name),
      commission: provider.stakingCommission,
      sources: fromCitations(own(rows.stakingSource)),
    },
  };
};

import { mapRecord } from '@/lib/catalogue/map-record';
import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { dependencyWords } from '@/lib/evidence-words';
import { regionCodes, regionNames } from '@/lib/requirements';
import { regionIds } from '@/lib/rubric/ids';

/** A text that a search looks through. */
export type SearchText = {
  readonly slug: string;
  /** What the text is, as a reader finds it on the provider's page: "Audits and SOC reports". */
  readonly where: string;
  readonly text: string;
};

/** Where a provider is found by its own name. */
export const ownName = 'Name';

/**
 * Every text that a search finds a provider by: names, companies, licences, findings, regions, staking,
 * dependencies, due diligence, changes and incidents. An answer to due diligence that nothing was found
 * on is left out, because it holds the words of its question alone.
 */
export const listSearchTexts = ({ providers, rubric, diligence }: Catalogue): SearchText[] => {
  const factorNames = new Map(
    rubric.criteria.flatMap(({ factors }) => factors.map(({ id, name }) => [id, name])),
  );
  const itemNames = new Map((diligence?.items ?? []).map(({ id, name }) => [`${id}`, name]));
  return providers.flatMap((provider) => {
    const { slug, findings, entities, changes, incidents, fees } = provider;
    const to =
      (where: string) =>
      (...texts: readonly (string | null | undefined)[]): SearchText => ({
        slug,
        where,
        text: texts.filter(Boolean).join(' '),
      });
    return [
      to(ownName)(...listNames(provider)),
      to('Profile')(...listProfile(provider)),
      ...Object.values(findings).map(({ factor, headline, statement }) =>
        to(factorNames.get(factor) ?? factor)(headline, statement),
      ),
      ...entities.map((entity) =>
        to('Companies')(
          entity.name,
          entity.licence,
          entity.regulator,
          entity.qualifiedBasis,
          entity.jurisdiction,
        ),
      ),
      ...regionIds.map((id) => to('Regions')(provider.regions.byRegion[id].note)),
      to('Staking')(provider.staking.note, ...provider.staking.networks),
      ...fees.map((fee) => to('Fees')(fee.tier, fee.statement)),
      ...changes.map((change) => to('Changes')(change.headline, change.what)),
      ...incidents.map((incident) => to('Incidents')(incident.what)),
      ...listDependencies(provider).map(({ where, name, statement }) => to(where)(name, statement)),
      ...Object.entries(provider.diligence ?? {})
        .filter(([, answer]) => answer.status !== 'not-found')
        .map(([id, answer]) =>
          to(itemNames.get(id) ?? 'Due diligence')(answer.value, answer.statement),
        ),
    ].filter(({ text }) => text !== '');
  });
};

const listDependencies = ({ dependencies }: Provider) =>
  Object.values(
    mapRecord(dependencyWords, (where, kind) =>
      (dependencies?.[kind] ?? []).map(({ name, statement }) => ({ where, name, statement })),
    ),
  ).flat();

/** Also written in one word, as people remember them. */
export function listNames({
  name,
  shortName,
  slug,
}: Pick<Provider, 'name' | 'shortName' | 'slug'>): string[] {
  const names = [name, shortName, slug];
  return [...names, ...names.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, ''))];
}

/** What makes up a provider at a glance: form, supervision, places, networks. */
function listProfile(provider: Provider): string[] {
  const { name, legalLine, entities, regions, staking } = provider;
  const served = regionIds.filter((id) => ['yes', 'limited'].includes(regions.byRegion[id].status));
  return [
    ...[name, legalLine],
    ...entities.flatMap((entity) => [
      entity.name,
      entity.kind,
      entity.licence,
      entity.jurisdiction,
      entity.regulator ?? '',
    ]),
    ...served.flatMap((id) => [regionCodes[id], regionNames[id]]),
    ...staking.networks,
  ];
}

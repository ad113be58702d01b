import { factorAnchor, type FactorId } from '@/lib/rubric/ids';
import type { Provider, Rubric, Source } from '@/lib/catalogue/types';

/** A place on the provider's page that rests on a source, by its words and its anchor. */
type Citation = { readonly label: string; readonly anchor: string };

export type CitedSource = { readonly source: Source; readonly citations: readonly Citation[] };

/** The anchor of a finding; a dot would have to be escaped in a selector. */
export const findingAnchor = (factor: FactorId): string => `finding-${factorAnchor(factor)}`;

/**
 * Every source in the order of its number, with each place of the provider's page that cites it, findings
 * first. A place that cites a source several times is named once; a source that nothing cites there keeps
 * its number and has no citations.
 */
export function listCitations(provider: Provider, rubric: Rubric): CitedSource[] {
  const factors = rubric.criteria.flatMap((criterion) => criterion.factors);
  const { company, regions } = provider;
  const places: [Citation, readonly Source[]][] = [
    ...factors.map(({ id, name }): [Citation, readonly Source[]] => [
      { label: name, anchor: findingAnchor(id) },
      provider.findings[id].sources,
    ]),
    [
      { label: 'Company', anchor: 'company' },
      [...company.sources, ...(company.assetsUnderCustody?.sources ?? [])],
    ],
    [
      { label: 'Companies', anchor: 'companies' },
      provider.entities.flatMap(({ sources }) => sources),
    ],
    [
      { label: 'Regions', anchor: 'regions' },
      [...regions.sources, ...Object.values(regions.byRegion).flatMap(({ sources }) => sources)],
    ],
    [{ label: 'Staking', anchor: 'staking' }, provider.staking.sources],
    [{ label: 'Price', anchor: 'price' }, provider.fees.flatMap(({ sources }) => sources)],
    [
      { label: 'Incidents', anchor: 'incidents' },
      provider.incidents.flatMap(({ sources }) => sources),
    ],
    [{ label: 'Changes', anchor: 'changes' }, provider.changes.flatMap(({ sources }) => sources)],
    [
      { label: 'Dependencies', anchor: 'dependencies' },
      Object.values(provider.dependencies ?? {}).flatMap((some) =>
        some.flatMap(({ sources }) => sources),
      ),
    ],
  ];

  return provider.sources.map((source) => ({
    source,
    citations: places
      .filter(([, sources]) => sources.some(({ id }) => id === source.id))
      .map(([citation]) => citation),
  }));
}

/** The anchor of a source in the page's list. */
export const sourceAnchor = (source: Pick<Source, 'number'>): string => `source-${source.number}`;

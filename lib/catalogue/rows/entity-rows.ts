import {
  entityKinds,
  entityRoles,
  entityStatuses,
  type ProviderFile,
} from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, inOrder, toCitations } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { toOneOf } from './to-one-of';

type EntityRows = Pick<EditionRows, 'entity' | 'entitySource'>;

export const toEntityRows = (editionId: string, providers: readonly ProviderFile[]): EntityRows => {
  const entities = listItems(editionId, providers, (provider) => provider.entities);
  return {
    entity: entities.map(({ key, position, item }) => ({
      ...key,
      position,
      name: item.name,
      kind: item.kind,
      role: item.role,
      jurisdiction: item.jurisdiction,
      licence: item.licence,
      regulator: item.regulator,
      since: item.since,
      status: item.status,
      qualifiedCustodian: item.qualifiedCustodian,
      qualifiedBasis: item.qualifiedBasis,
      register: item.register,
    })),
    entitySource: entities.flatMap(({ key, position, item }) =>
      toCitations({ ...key, parent: position }, item.sources),
    ),
  };
};

export const fromEntityRows = (slug: string, rows: EntityRows): ProviderFile['entities'] => {
  const own = ofProvider(slug);
  const sources = own(rows.entitySource);
  return inOrder(own(rows.entity)).map((row) => ({
    name: row.name,
    kind: toOneOf(entityKinds, row.kind, 'Entity.kind'),
    role: toOneOf(entityRoles, row.role, 'Entity.role'),
    jurisdiction: row.jurisdiction,
    licence: row.licence,
    regulator: row.regulator,
    since: row.since,
    status: toOneOf(entityStatuses, row.status, 'Entity.status'),
    qualifiedCustodian: row.qualifiedCustodian,
    qualifiedBasis: row.qualifiedBasis,
    register: row.register,
    sources: fromCitations(sources.filter(({ parent }) => parent === row.position)),
  }));
};

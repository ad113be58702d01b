import type { Catalogue, Provider } from '@/lib/catalogue/types';
import { listChangeEntries } from '@/lib/changes/change-words';
import { findingAnchor, sourceAnchor } from '@/lib/provider/list-citations';
import { regionIds } from '@/lib/rubric/ids';
import { required } from '@/lib/scoring';
import { type DataTable, type DataTableName, field, type FieldOf, toDataTable } from './data-table';
import {
  changeFields,
  type TabledChange,
  entityFields,
  feeFields,
  findingFields,
  incidentFields,
  type Owned,
  providerField,
  regionFields,
  sourceFields,
} from './table-fields';

/** The page of a provider in an edition, with its origin, at a place on it. */
type AddressOf = (slug: string, anchor: string) => string;

/**
 * The tables of an edition that people take away: tidy, one claim a row, the provider in the first
 * field, edition and address in the last two. What is not known is empty and never 0.
 *
 * @param editions the edition first, then earlier ones, newest first: `changes` is told from them.
 * @throws RangeError without an edition.
 */
export function listDataTables(
  editions: readonly Catalogue[],
  addressOf: AddressOf,
): Record<DataTableName, DataTable> {
  const [catalogue] = editions;
  if (catalogue === undefined) throw new RangeError('expected an edition');
  const { edition, providers, rubric } = catalogue;
  const make = <Row extends Owned>(
    name: DataTableName,
    what: string,
    fields: readonly FieldOf<Row>[],
    anchorOf: (row: Row) => string,
    rows: readonly Row[],
  ): DataTable =>
    toDataTable<Row>(
      name,
      what,
      [
        providerField,
        ...fields,
        field('edition', 'string', 'The edition that the row is of.', () => edition.id),
        field('address', 'string', 'Where the claim stands on this site, in this edition.', (row) =>
          addressOf(row.provider.slug, anchorOf(row)),
        ),
      ],
      rows,
    );
  const each = <Row>(rowsOf: (provider: Provider) => readonly Row[]) =>
    providers.flatMap((provider) => rowsOf(provider).map((row) => ({ ...row, provider })));
  const factors = rubric.criteria.flatMap((criterion) =>
    criterion.factors.map((factor) => ({ criterion: criterion.id, factor: factor.id })),
  );

  return {
    findings: make(
      'findings',
      'What evidence shows of a provider on one factor.',
      findingFields,
      ({ finding }) => findingAnchor(finding.factor),
      each(({ findings }) =>
        factors.map(({ criterion, factor }) => ({ criterion, finding: findings[factor] })),
      ),
    ),
    sources: make(
      'sources',
      'A text that was read about a provider.',
      sourceFields,
      ({ source }) => sourceAnchor(source),
      each(({ sources }) => sources.map((source) => ({ source }))),
    ),
    entities: make(
      'entities',
      'A company of a provider’s group, with its licence.',
      entityFields,
      () => 'companies',
      each(({ entities }) => entities.map((entity) => ({ entity }))),
    ),
    regions: make(
      'regions',
      'Whether a provider serves a region, and through which company.',
      regionFields,
      () => 'regions',
      each(({ regions }) => regionIds.map((id) => ({ id, region: regions.byRegion[id] }))),
    ),
    fees: make(
      'fees',
      'A published statement on a price.',
      feeFields,
      () => 'price',
      each(({ fees }) => fees.map((fee) => ({ fee }))),
    ),
    incidents: make(
      'incidents',
      'An incident on record.',
      incidentFields,
      () => 'incidents',
      each(({ incidents }) => incidents.map((incident) => ({ incident }))),
    ),
    changes: make(
      'changes',
      'A finding that an edition reads otherwise than the edition before it.',
      changeFields,
      ({ entry }) => findingAnchor(entry.factor),
      listChanges(editions),
    ),
  };
}

/** Every change up to the edition, the latest first; whoever has left is not among its providers. */
const listChanges = (editions: readonly Catalogue[]): TabledChange[] =>
  editions.flatMap((later, place) => {
    const earlier = editions[place + 1];
    if (earlier === undefined) return [];
    return listChangeEntries(earlier, later).map((entry) => ({
      provider: required(
        later.providers.find(({ slug }) => slug === entry.provider),
        `the provider "${entry.provider}"`,
      ),
      entry,
      earlier: earlier.edition.id,
      later: later.edition,
    }));
  });

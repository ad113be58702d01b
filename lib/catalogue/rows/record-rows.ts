import { gateIds } from '@/lib/rubric/ids';
import { incidentKinds, resolutions, type ProviderFile } from '../schema/provider-file';
import type { EditionRows } from './edition-rows';
import { fromCitations, inOrder, toCitations } from './positions';
import { listItems, ofProvider } from './provider-keys';
import { toOneOf } from './to-one-of';

/** A provider's dated record: fees, incidents and changes. */
type RecordRows = Pick<
  EditionRows,
  'fee' | 'feeSource' | 'incident' | 'incidentSource' | 'change' | 'changeGate' | 'changeSource'
>;

export const toRecordRows = (editionId: string, providers: readonly ProviderFile[]): RecordRows => {
  const fees = listItems(editionId, providers, (provider) => provider.fees);
  const incidents = listItems(editionId, providers, (provider) => provider.incidents);
  const changes = listItems(editionId, providers, (provider) => provider.changes);
  return {
    fee: fees.map(({ key, position, item: { what, value, asOf, asOfNote } }) => ({
      ...key,
      position,
      what,
      value,
      asOf,
      asOfNote,
    })),
    feeSource: fees.flatMap(({ key, position, item }) =>
      toCitations({ ...key, parent: position }, item.sources),
    ),
    incident: incidents.map(({ key, position, item: { date, kind, resolved, what } }) => ({
      ...key,
      position,
      date,
      kind,
      resolved,
      what,
    })),
    incidentSource: incidents.flatMap(({ key, position, item }) =>
      toCitations({ ...key, parent: position }, item.sources),
    ),
    change: changes.map(({ key, position, item: { date, headline, what, lead } }) => ({
      ...key,
      position,
      date,
      headline,
      what,
      lead,
    })),
    changeGate: changes.flatMap(({ key, position: parent, item }) =>
      item.decides.map((gate, position) => ({ ...key, parent, position, gate })),
    ),
    changeSource: changes.flatMap(({ key, position, item }) =>
      toCitations({ ...key, parent: position }, item.sources),
    ),
  };
};

export const fromRecordRows = (
  slug: string,
  rows: RecordRows,
): Pick<ProviderFile, 'fees' | 'incidents' | 'changes'> => {
  const own = ofProvider(slug);
  const cited = (
    sources: readonly { parent: number; position: number; sourceId: string }[],
    by: { position: number },
  ): string[] => fromCitations(sources.filter(({ parent }) => parent === by.position));
  const feeSources = own(rows.feeSource);
  const incidentSources = own(rows.incidentSource);
  const changeSources = own(rows.changeSource);
  const gates = own(rows.changeGate);
  return {
    fees: inOrder(own(rows.fee)).map((row) => ({
      what: row.what,
      value: row.value,
      asOf: row.asOf,
      asOfNote: row.asOfNote,
      sources: cited(feeSources, row),
    })),
    incidents: inOrder(own(rows.incident)).map((row) => ({
      date: row.date,
      kind: toOneOf(incidentKinds, row.kind, 'Incident.kind'),
      resolved: toOneOf(resolutions, row.resolved, 'Incident.resolved'),
      what: row.what,
      sources: cited(incidentSources, row),
    })),
    changes: inOrder(own(rows.change)).map((row) => ({
      date: row.date,
      headline: row.headline,
      what: row.what,
      decides: inOrder(gates.filter(({ parent }) => parent === row.position)).map(({ gate }) =>
        toOneOf(gateIds, gate, 'ChangeGate.gate'),
      ),
      lead: row.lead,
      sources: cited(changeSources, row),
    })),
  };
};

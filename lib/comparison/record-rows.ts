import type { Column } from './compared-provider';
import {
  type ChangesRow,
  type EntitiesRow,
  type FeesRow,
  type IncidentsRow,
  toCells,
} from './comparison-row';

/**
 * What is on record about the firms: entities, fees, incidents and changes, as they stand in the
 * catalogue. These lists are the same only where nobody has any, or all have equal ones.
 */
export function recordRows(
  columns: readonly Column[],
): [EntitiesRow, FeesRow, IncidentsRow, ChangesRow] {
  return [
    {
      kind: 'entities',
      id: 'entities',
      label: 'Legal entities and licences',
      note: null,
      ...toCells(columns, ({ provider }) => provider.entities, withoutSources),
    },
    {
      kind: 'fees',
      id: 'fees',
      label: 'Published fees',
      note: null,
      ...toCells(columns, ({ provider }) => provider.fees, withoutSources),
    },
    {
      kind: 'incidents',
      id: 'incidents',
      label: 'Incidents',
      note: null,
      ...toCells(columns, ({ provider }) => newestFirst(provider.incidents), withoutSources),
    },
    {
      kind: 'changes',
      id: 'changes',
      label: 'Changes',
      note: null,
      ...toCells(columns, ({ provider }) => newestFirst(provider.changes), withoutSources),
    },
  ];
}

/** Two firms that say the same say it in different documents. */
const withoutSources = (items: readonly { readonly sources: readonly unknown[] }[]): string =>
  JSON.stringify(items.map((item) => ({ ...item, sources: [] })));

/** Dates are only as exact as their sources; plain text order puts a month below a day inside it. */
function newestFirst<Item extends { readonly date: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

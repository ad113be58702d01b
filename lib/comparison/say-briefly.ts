import type { Change, Dependencies, Entity, Fee, Incident } from '@/lib/catalogue/types';
import { resolutionWords } from '@/lib/evidence-words';
import { formatCount, formatDate } from '@/lib/format';

/*
 * What a record comes to, in a line, where all of it would fill the cell. The newest stands first in a
 * record of events.
 */

/** @example sayEntities(entities) // "9 companies, 6 active" */
export function sayEntities(entities: readonly Pick<Entity, 'status'>[]): string {
  if (entities.length === 0) return 'None found';
  const active = entities.filter(({ status }) => status === 'active').length;
  const count = formatCount(entities.length, 'company', 'companies');
  return active === 0 ? count : `${count}, ${active} active`;
}

/** The firms by name, each once, whatever they are needed for. */
export function sayDependencies(dependencies: Dependencies | null): string {
  if (dependencies === null) return 'Not recorded';
  const names = Object.values(dependencies).flatMap((some) => some.map(({ name }) => name));
  return [...new Set(names)].join('; ') || 'None found';
}

/** @example sayFees(fees) // "Custody fee; Minimum fee" */
export const sayFees = (fees: readonly Pick<Fee, 'what'>[]): string =>
  [...new Set(fees.map(({ what }) => what))].join('; ') || 'None found';

/** @example sayIncidents(incidents) // "2 incidents; latest 7 May 2026, resolved" */
export function sayIncidents(incidents: readonly Pick<Incident, 'date' | 'resolved'>[]): string {
  const [latest] = incidents;
  if (latest === undefined) return 'None found';
  const { date, resolved } = latest;
  return `${formatCount(incidents.length, 'incident')}; latest ${formatDate(date)}, ${resolutionWords[resolved]}`;
}

/** @example sayChanges(changes) // "4 changes; latest April 2026: OCC charter conditional" */
export function sayChanges(changes: readonly Pick<Change, 'date' | 'headline'>[]): string {
  const [latest] = changes;
  if (latest === undefined) return 'None noted';
  return `${formatCount(changes.length, 'change')}; latest ${formatDate(latest.date)}: ${latest.headline}`;
}

import type { Catalogue, FactorId } from '@/lib/catalogue/types';
import { type ChangeEntry, listChangeEntries } from './change-words';

/** A change of a finding: the edition that made it, its day, and the edition before. */
export type PastChange = {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly entry: ChangeEntry;
};

/**
 * Every change of a finding from one edition to the next, the latest first; computed, never stored.
 *
 * @param editions newest first, as many as there are; of one alone nothing is known to have changed.
 */
export function listPastChanges(editions: readonly Catalogue[]): PastChange[] {
  return editions.flatMap((later, place) => {
    const before = editions[place + 1];
    if (before === undefined) return [];
    const { id, date } = later.edition;
    return listChangeEntries(before, later).map((entry) => ({
      ...{ from: before.edition.id, to: id, date, entry },
    }));
  });
}

/** Where an edition says that an earlier one was wrong, the newest first. */
export const listCorrections = (editions: readonly Catalogue[]): PastChange[] =>
  listPastChanges(editions).filter(({ entry }) => entry.kind === 'correction');

/** By factor which change gave a provider's finding its present reading; factors without one are absent. */
export function findLastChanges(
  changes: readonly PastChange[],
  slug: string,
): ReadonlyMap<FactorId, PastChange> {
  const last = new Map<FactorId, PastChange>();
  for (const change of changes) {
    const { provider, factor } = change.entry;
    if (provider === slug && !last.has(factor)) last.set(factor, change);
  }
  return last;
}

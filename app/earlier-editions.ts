import 'server-only';
import type { EarlierEdition } from '@/components/changes/since-last-visit';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import type { Catalogue } from '@/lib/catalogue/types';
import { type ChangeEntry, listChangeEntries } from '@/lib/changes/change-words';

/** How far back a page looks; so many editions are kept ready. */
const depth = 8;

/** The last editions, the newest first. */
export async function readLastEditions(): Promise<Catalogue[]> {
  const editions = await listEditions();
  return Promise.all(editions.slice(0, depth).map(({ id }) => getCatalogue(id)));
}

/**
 * Of each earlier edition how many findings read otherwise in the newest one.
 *
 * @param slug counts the findings of one provider; of all unless given.
 */
export async function countSinceEarlier(slug?: string): Promise<EarlierEdition[]> {
  const [newest, ...earlier] = await readLastEditions();
  if (newest === undefined) return [];
  return earlier.map((edition) => ({
    id: edition.edition.id,
    changed: listChangeEntries(edition, newest).filter(
      ({ provider }) => slug === undefined || provider === slug,
    ).length,
  }));
}

/** When a finding last changed: the edition that changed it, and the one before. */
export type PastChange = { from: string; to: string; date: string; entry: ChangeEntry };

/** Every change of a provider's findings up to an edition, the latest first; computed, never stored. */
export async function listPastChanges(slug: string, upTo: string): Promise<PastChange[]> {
  const editions = await readLastEditions();
  const start = editions.findIndex(({ edition }) => edition.id === upTo);
  return editions.slice(Math.max(0, start)).flatMap((later, place, list) => {
    const before = list[place + 1];
    if (before === undefined) return [];
    return listChangeEntries(before, later)
      .filter(({ provider }) => provider === slug)
      .map((entry) => ({
        from: before.edition.id,
        to: later.edition.id,
        date: later.edition.date,
        entry,
      }));
  });
}

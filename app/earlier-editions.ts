import 'server-only';
import type { EarlierEdition } from '@/components/changes/since-last-visit';
import { getCatalogue, listEditions } from '@/lib/catalogue/queries';
import type { Catalogue } from '@/lib/catalogue/types';
import { listChangeEntries } from '@/lib/changes/change-words';
import { listPastChanges, type PastChange } from '@/lib/changes/past-changes';

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

/**
 * Every change of findings up to an edition, the latest first, and the day of the earliest edition that
 * was looked at. An edition from before the last ones has no known past.
 */
export async function readPastChanges({
  edition,
}: Catalogue): Promise<{ changes: PastChange[]; since: string }> {
  const last = await readLastEditions();
  const place = last.findIndex(({ edition: { id } }) => id === edition.id);
  const upTo = place === -1 ? [] : last.slice(place);
  return { changes: listPastChanges(upTo), since: upTo.at(-1)?.edition.date ?? edition.date };
}

import type { Catalogue } from '@/lib/catalogue/types';
import { type ChangeEntry, listChangeEntries } from './change-words';

export type Correction = {
  /** Of the edition that corrects. */
  readonly date: string;
  readonly entry: ChangeEntry;
};

/**
 * Where an edition says that an earlier one was wrong, the newest first.
 *
 * @param editions newest first, as many as there are.
 */
export function listCorrections(editions: readonly Catalogue[]): Correction[] {
  return editions.flatMap((later, place) => {
    const earlier = editions[place + 1];
    if (earlier === undefined) return [];
    return listChangeEntries(earlier, later)
      .filter(({ kind }) => kind === 'correction')
      .map((entry) => ({ date: later.edition.date, entry }));
  });
}

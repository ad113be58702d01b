import 'server-only';
import { getEnv } from '@/lib/env';
import { openEditionReader } from './edition-reader';
import { EditionNotFoundError } from './errors';
import { createSnapshotCache, type Health, type SnapshotCache } from './snapshot-cache';
import type { Catalogue, EditionEntry } from './types';

export { CatalogueUnavailableError, EditionNotFoundError, isCatalogueUnavailable } from './errors';
export type { Health } from './snapshot-cache';

/**
 * The catalogue of an edition, the newest without an id. Shared by all requests and deeply frozen;
 * what changes with the newest edition must be asked for again at each request.
 *
 * @throws EditionNotFoundError when there is no such edition.
 * @throws CatalogueUnavailableError when there is nothing to show.
 */
export async function getCatalogue(editionId: string | null = null): Promise<Catalogue> {
  if (editionId === null) return getCache().getNewest();
  const catalogue = await getCache().find(editionId);
  if (catalogue === null) throw new EditionNotFoundError(editionId);
  return catalogue;
}

/**
 * The catalogue of an edition, or null when there is no such edition.
 *
 * @throws CatalogueUnavailableError when there is nothing to show.
 */
export const findCatalogue = (editionId: string): Promise<Catalogue | null> =>
  getCache().find(editionId);

/** Every edition that was ever published, the present one first. */
export const listEditions = (): Promise<readonly EditionEntry[]> => getCache().list();

/** Asks the database now. Never rejects. */
export const getHealth = (): Promise<Health> => getCache().getHealth();

declare global {
  var custodianCompareCatalogue: SnapshotCache | undefined;
}

/**
 * One cache per process. It hangs on the global object because the framework loads this module once
 * for pages, once for routes, and anew after every edit during development.
 */
const getCache = (): SnapshotCache =>
  (globalThis.custodianCompareCatalogue ??= createSnapshotCache(
    openEditionReader(getEnv().database),
  ));

import { setTimeout as sleep } from 'node:timers/promises';
import type { EditionReader } from './edition-reader';
import { CatalogueUnavailableError } from './errors';
import { findEdition } from './find-edition';
import { toCatalogue } from './to-catalogue';
import type { Catalogue, Edition, EditionEntry } from './types';

export type Health = {
  /** `degraded`: what is shown may be out of date, or nothing can be shown. */
  readonly status: 'ok' | 'degraded';
  readonly database: 'ok' | 'empty' | 'unreachable';
  /** The edition that is being shown. */
  readonly edition: Edition | null;
  /** Seconds since the database last confirmed that this edition is the newest. */
  readonly snapshotAgeSeconds: number | null;
};

export type SnapshotCache = {
  /** @throws CatalogueUnavailableError before the first successful reading. */
  getNewest(): Promise<Catalogue>;
  /**
   * By the id or its unique beginning, as `findEdition` reads it. Null for an edition that was never
   * published.
   *
   * @throws CatalogueUnavailableError when it has to be read and cannot be.
   */
  find(editionId: string): Promise<Catalogue | null>;
  /** The present edition first. */
  list(): Promise<readonly EditionEntry[]>;
  getHealth(): Promise<Health>;
};

type SnapshotCacheOptions = {
  /** How long an answer of the database counts as fresh. */
  readonly freshMs: number;
  /** How long a request waits for the database when a snapshot could be shown at once. */
  readonly patienceMs: number;
  /** How many earlier editions are kept ready. */
  readonly earlierEditions: number;
  /** Reads these as soon as the newest one is read. */
  readonly readsAhead: boolean;
  readonly now: () => number;
};

export const defaultSnapshotOptions: SnapshotCacheOptions = {
  freshMs: 3_000,
  patienceMs: 200,
  earlierEditions: 8,
  readsAhead: true,
  now: () => performance.now(),
};

/** A probe that watches us gives up after a few seconds itself. */
const healthPatienceMs = 2_000;

type Snapshot = {
  readonly publication: number;
  readonly catalogue: Catalogue;
  readonly editions: readonly EditionEntry[];
};

/**
 * Keeps the newest edition in memory, because a page needs all of it and reading it takes longer than
 * everything else. The database is asked for a newer edition at most every few seconds, by one request
 * at a time; if it is slow or gone, the last snapshot keeps serving.
 */
export function createSnapshotCache(
  reader: EditionReader,
  {
    freshMs,
    patienceMs,
    earlierEditions,
    readsAhead,
    now,
  }: SnapshotCacheOptions = defaultSnapshotOptions,
): SnapshotCache {
  let snapshot: Snapshot | null = null;
  let confirmedAt: number | null = null;
  let checkedAt: number | null = null;
  let database: Health['database'] = 'unreachable';
  let failure: unknown;
  let checking: Promise<void> | null = null;
  const earlier = new Map<string, Promise<Catalogue>>();

  const read = async (edition: Edition): Promise<Catalogue> =>
    deepFreeze(toCatalogue(edition, await reader.readContent(edition)));

  const update = async (): Promise<Health['database']> => {
    const newest = await reader.findNewest();
    if (newest === null) return 'empty';
    // Both, because a database that was built anew counts its publications from one again.
    const isShown =
      newest.edition.id === snapshot?.catalogue.edition.id &&
      newest.number === snapshot.publication;
    if (!isShown) {
      snapshot = {
        publication: newest.number,
        catalogue: await read(newest.edition),
        editions: deepFreeze(await reader.list()),
      };
      if (readsAhead) void readAhead(snapshot);
    }
    confirmedAt = now();
    return 'ok';
  };

  /** Never rejects: what came of it stands in `database` and `failure`. */
  const check = (): Promise<void> =>
    (checking ??= update()
      .then((outcome) => {
        database = outcome;
        failure = undefined;
      })
      .catch((error: unknown) => {
        // Said once, when it begins, and not at every request.
        if (snapshot && database !== 'unreachable') {
          console.warn('The database does not answer; the last snapshot keeps serving.', error);
        }
        database = 'unreachable';
        failure = error;
      })
      .finally(() => {
        checkedAt = now();
        checking = null;
      }));

  const getSnapshot = async (): Promise<Snapshot> => {
    if (snapshot === null) {
      await check();
    } else if (checkedAt === null || now() - checkedAt >= freshMs) {
      await Promise.race([check(), sleep(patienceMs, undefined, { ref: false })]);
    }
    if (snapshot === null) throw new CatalogueUnavailableError(failure);
    return snapshot;
  };

  const readEarlier = (edition: Edition): Promise<Catalogue> => {
    const kept = earlier.get(edition.id);
    const catalogue = kept ?? read(edition);
    // The order of a map is the order of insertion: last used goes last, the first one is dropped.
    earlier.delete(edition.id);
    earlier.set(edition.id, catalogue);
    const [oldest] = earlier.keys();
    if (earlier.size > earlierEditions && oldest !== undefined) earlier.delete(oldest);
    return catalogue.catch((error: unknown) => {
      earlier.delete(edition.id);
      throw new CatalogueUnavailableError(error);
    });
  };

  /**
   * Pages tell what changed since earlier editions, so these are read as soon as the newest one is, before
   * the database can be gone. What cannot be read now is read when somebody asks for it.
   */
  const readAhead = async ({ catalogue, editions }: Snapshot): Promise<void> => {
    const others = editions.filter(({ id }) => id !== catalogue.edition.id);
    try {
      // The ones of long ago first, because those that were used last are kept the longest.
      for (const edition of others.slice(0, earlierEditions).toReversed()) {
        await readEarlier(edition);
      }
    } catch {
      // `check` says that the database does not answer.
    }
  };

  return {
    getNewest: async () => (await getSnapshot()).catalogue,
    find: async (editionId) => {
      const { catalogue, editions } = await getSnapshot();
      const edition = findEdition(editions, editionId);
      if (edition?.id === catalogue.edition.id) return catalogue;
      return edition ? readEarlier(edition) : null;
    },
    list: async () => (await getSnapshot()).editions,
    getHealth: async () => {
      const hasAnswered = await Promise.race([
        check().then(() => true),
        sleep(healthPatienceMs, false, { ref: false }),
      ]);
      const state = hasAnswered ? database : 'unreachable';
      return {
        status: state === 'ok' ? 'ok' : 'degraded',
        database: state,
        edition: snapshot?.catalogue.edition ?? null,
        snapshotAgeSeconds: confirmedAt === null ? null : Math.round((now() - confirmedAt) / 1_000),
      };
    },
  };
}

/** Many requests share one snapshot, so none may change it. */
function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) deepFreeze(child);
  return value;
}

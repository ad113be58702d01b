import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { openEditionReader, type EditionReader } from '@/lib/catalogue/edition-reader';
import { createSnapshotCache, defaultSnapshotOptions } from '@/lib/catalogue/snapshot-cache';
import { commandLimits, openDatabase } from '@/lib/catalogue/database';
import { parseEnv, type DatabaseSettings } from '@/lib/env';
import { migrateDatabase } from '@/prisma/migrate';
import { seedEdition } from '@/prisma/seed-edition';
import { makeContent } from '@/tests/fixtures/make-content';
import {
  makeDatabase,
  makeSqliteDatabase,
  type TestDatabase,
} from '@/tests/fixtures/make-database';

const content = makeContent();
const changed = { ...content, presets: content.presets.toReversed() };

const seed = async (settings: DatabaseSettings, what = content): Promise<void> => {
  await migrateDatabase(settings);
  const database = openDatabase(settings, commandLimits);
  await seedEdition(database, what);
  await database.close();
};

describe('the queries', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await makeDatabase();
    vi.stubEnv('DATABASE_URL', test.url);
    vi.resetModules();
    globalThis.custodianCompareCatalogue = undefined;
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    globalThis.custodianCompareCatalogue = undefined;
    await test.dispose();
  });

  const importQueries = () => import('@/lib/catalogue/queries');

  it('answer from the database that the environment names', async () => {
    await seed(test.settings);
    const { findCatalogue, getCatalogue, getHealth, listEditions } = await importQueries();
    const edition = toEdition(content);
    const catalogue = await getCatalogue();
    expect(catalogue.edition).toEqual(edition);
    expect(catalogue.providers.map(({ slug }) => slug)).toEqual(['zeta', 'acme']);
    expect(await getCatalogue(null)).toBe(catalogue);
    expect(await getCatalogue(edition.id)).toBe(catalogue);
    expect(await findCatalogue(edition.id)).toBe(catalogue);
    expect(await listEditions()).toMatchObject([edition]);
    expect(await getHealth()).toMatchObject({ status: 'ok', edition });
  });

  it('an edition that does not exist is null when looked for and an error when demanded', async () => {
    await seed(test.settings);
    const { findCatalogue, getCatalogue } = await importQueries();
    expect(await findCatalogue('ffffffffffffffff')).toBeNull();
    await expect(getCatalogue('ffffffffffffffff')).rejects.toThrow(
      'There is no edition "ffffffffffffffff".',
    );
  });

  it('earlier editions stay readable beside the newest', async () => {
    await seed(test.settings);
    await seed(test.settings, changed);
    const { findCatalogue, getCatalogue } = await importQueries();
    expect((await getCatalogue()).presets.map(({ id }) => id)).toEqual(['plain', 'weighted']);
    const earlier = await findCatalogue(toEdition(content).id);
    expect(earlier?.presets.map(({ id }) => id)).toEqual(['weighted', 'plain']);
  });

  it('without tables there is nothing to show, and the health says so', async () => {
    const { getCatalogue, getHealth } = await importQueries();
    await expect(getCatalogue()).rejects.toThrow('The catalogue is not available');
    expect(await getHealth()).toMatchObject({ status: 'degraded', edition: null });
  });
});

describe('a database file that changes while the site runs', () => {
  let test: TestDatabase;
  let file: string;
  let reader: EditionReader;
  let time = 0;

  const createCache = () =>
    createSnapshotCache(reader, { ...defaultSnapshotOptions, patienceMs: 10_000, now: () => time });

  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    test = makeSqliteDatabase();
    if (test.settings.engine !== 'sqlite') throw new Error('expected a file');
    file = test.settings.file;
    await seed(test.settings);
    reader = openEditionReader(test.settings);
    time = 0;
  });
  afterEach(async () => {
    await reader.close();
    await test.dispose();
  });

  const removeFile = (): void => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  };

  it('is deleted: the last snapshot keeps serving, and a new file is picked up', async () => {
    const cache = createCache();
    const before = await cache.getNewest();
    removeFile();
    time += 3_000;
    expect(await cache.getNewest()).toBe(before);
    expect(await cache.getHealth()).toMatchObject({ status: 'degraded', database: 'unreachable' });

    await seed(test.settings, changed);
    time += 3_000;
    expect((await cache.getNewest()).edition).toEqual(toEdition(changed));
    expect(await cache.getHealth()).toMatchObject({ status: 'ok' });
  });

  it('is never created by reading', async () => {
    removeFile();
    await expect(createCache().getNewest()).rejects.toThrow('The catalogue is not available');
    expect(() => truncateSync(file)).toThrow('ENOENT');
  });

  it('is corrupted: the last snapshot keeps serving, and a sound file is picked up', async () => {
    const cache = createCache();
    const before = await cache.getNewest();
    removeFile();
    writeFileSync(file, 'This is not a database. '.repeat(1_000));
    time += 3_000;
    expect(await cache.getNewest()).toBe(before);
    expect(await cache.getHealth()).toMatchObject({ database: 'unreachable' });

    removeFile();
    await seed(test.settings, changed);
    time += 3_000;
    expect((await cache.getNewest()).edition).toEqual(toEdition(changed));
  });

  it('is replaced by another: the other is read', async () => {
    const cache = createCache();
    await cache.getNewest();
    const other = makeSqliteDatabase();
    await seed(other.settings, changed);
    const client = createClient({ url: other.url });
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    client.close();
    removeFile();
    if (other.settings.engine === 'sqlite') renameSync(other.settings.file, file);
    time += 3_000;
    expect((await cache.getNewest()).edition).toEqual(toEdition(changed));
    await other.dispose();
  });

  it('is locked: the last snapshot keeps serving after a moment', async () => {
    // A copy without a write-ahead log, because with one there is no lock that stops readers.
    const client = createClient({ url: test.url });
    await client.execute(`VACUUM INTO '${file}-copy'`);
    client.close();
    reader = openEditionReader(parseEnv({ DATABASE_URL: `file:${file}-copy` }).database);
    const cache = createCache();
    const before = await cache.getNewest();

    const locker = createClient({ url: `file:${file}-copy` });
    await locker.execute('BEGIN EXCLUSIVE');
    time += 3_000;
    const start = performance.now();
    expect(await cache.getNewest()).toBe(before);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await cache.getHealth()).toMatchObject({ database: 'unreachable' });

    await locker.execute('ROLLBACK');
    locker.close();
    expect(await cache.getHealth()).toMatchObject({ status: 'ok' });
  });

  it('is being written to: readers see the last edition until the new one is complete', async () => {
    const cache = createCache();
    const before = await cache.getNewest();
    const client = createClient({ url: test.url });
    const writing = await client.transaction('write');
    await writing.execute(
      `INSERT INTO "Edition" VALUES ('half', 'half', '2026-12-01', 1, '2026-12-01T00:00:00.000+00:00')`,
    );
    time += 3_000;
    expect(await cache.getNewest()).toBe(before);
    expect(await cache.getHealth()).toMatchObject({ status: 'ok', edition: before.edition });
    await writing.rollback();
    client.close();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import {
  findNewestPublication,
  listPublishedEditions,
  readContent,
} from '@/lib/catalogue/rows/read-edition';
import { commandLimits, openDatabase, type Database } from '@/lib/db';
import { seedEdition } from '@/prisma/seed-edition';
import { makeContent } from '@/tests/fixtures/make-content';
import { makeDatabase, runOnServer, type TestDatabase } from '@/tests/fixtures/make-database';
import { replaceWriting } from '@/tests/fixtures/replace-table';
import { readToEnd, startScript, waitForWord } from '@/tests/fixtures/script-process';

const content = makeContent();
const [zeta, acme] = content.providers;
if (!zeta || !acme) throw new Error('expected two invented providers');
const changed: CatalogueContent = {
  ...content,
  providers: [{ ...zeta, notes: 'A correction.' }, acme],
};

let test: TestDatabase;
let database: Database;

beforeEach(async () => {
  test = await makeDatabase();
  database = openDatabase(test.settings, commandLimits);
});

afterEach(async () => {
  await database.close();
  await test.dispose();
});

const listIds = async (): Promise<string[]> =>
  (await listPublishedEditions(database.tables)).map(({ id }) => id);

describe('seedEdition', () => {
  it.each([
    ['the invented catalogue', makeContent],
    ['the real data files', () => readDataFiles()],
  ])('%s is read back exactly as it was written', async (_name, makeIt) => {
    const written = makeIt();
    const { edition, outcome } = await seedEdition(database, written);
    expect(outcome).toBe('published');
    expect(edition).toEqual(toEdition(written));
    expect(await readContent(database.tables, edition)).toStrictEqual(written);
  });

  it('the same content again changes nothing', async () => {
    await seedEdition(database, content);
    expect((await seedEdition(database, makeContent())).outcome).toBe('unchanged');
    expect(await listIds()).toEqual([toEdition(content).id]);
  });

  it('changed content becomes a new edition beside the old one', async () => {
    await seedEdition(database, content, () => new Date('2026-11-23T08:00:00Z'));
    const { outcome } = await seedEdition(
      database,
      changed,
      () => new Date('2026-11-24T08:00:00Z'),
    );
    expect(outcome).toBe('published');
    expect(await listPublishedEditions(database.tables)).toEqual([
      { ...toEdition(changed), seededAt: '2026-11-24T08:00:00.000Z' },
      { ...toEdition(content), seededAt: '2026-11-23T08:00:00.000Z' },
    ]);
    expect(await readContent(database.tables, toEdition(content))).toStrictEqual(content);
  });

  it('content that goes back to an earlier state publishes its old edition again', async () => {
    await seedEdition(database, content);
    await seedEdition(database, changed);
    expect((await seedEdition(database, content)).outcome).toBe('republished');
    expect((await findNewestPublication(database.tables))?.edition).toEqual(toEdition(content));
    expect(await listIds()).toEqual([toEdition(content).id, toEdition(changed).id]);
  });

  it('a seed that fails leaves the previous edition as the newest', async () => {
    await seedEdition(database, content);
    const broken: CatalogueContent = {
      ...changed,
      providers: [{ ...zeta, company: { ...zeta.company, sources: ['no-such-source'] } }, acme],
    };
    await expect(seedEdition(database, broken)).rejects.toThrow();
    expect(await listIds()).toEqual([toEdition(content).id]);
    expect((await seedEdition(database, changed)).outcome).toBe('published');
  });

  it('content that the database would not give back is not published', async () => {
    const forgetful = replaceWriting(database, 'fee', () => Promise.resolve());
    const noFeeSources = replaceWriting(forgetful, 'feeSource', () => Promise.resolve());
    await expect(seedEdition(noFeeSources, content)).rejects.toThrow(
      'The database does not give back what was written',
    );
    expect(await listIds()).toEqual([]);
  });

  it('two processes that seed at once write one edition', async () => {
    const outcomes = await Promise.all(
      [1, 2].map(() => readToEnd(startScript('tests/fixtures/scripts/seed-invented.ts', test.url))),
    );
    expect(outcomes.toSorted()).toEqual(['published', 'unchanged']);
    expect(await listIds()).toEqual([toEdition(content).id]);
    expect(await readContent(database.tables, toEdition(content))).toStrictEqual(content);
  }, 60_000);

  it('a process that is killed in the middle leaves nothing behind', async () => {
    await seedEdition(database, changed);
    const child = startScript('tests/fixtures/scripts/seed-and-stall.ts', test.url);
    await waitForWord(child, 'halfway');
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));

    expect(await listIds()).toEqual([toEdition(changed).id]);
    expect((await seedEdition(database, content)).outcome).toBe('published');
    expect(await readContent(database.tables, toEdition(content))).toStrictEqual(content);
  }, 60_000);
});

describe('the database', () => {
  const execute = async (sql: string): Promise<void> => {
    if (test.settings.engine === 'postgresql') return runOnServer(test.url, sql);
    const { createClient } = await import('@libsql/client');
    const client = createClient({ url: test.url, timeout: 5_000 });
    await client.execute(sql).finally(() => client.close());
  };

  it.each([
    ['a row of a published edition is changed', `UPDATE "Finding" SET "high" = 4`],
    ['a row of a published edition is removed', `DELETE FROM "Source"`],
    ['an edition is removed', `DELETE FROM "Edition"`],
    [
      'a row is added to a published edition',
      `INSERT INTO "NotScored" SELECT "id", 99, 'Late', 'Too late.' FROM "Edition"`,
    ],
    ['a publication is taken back', `DELETE FROM "Publication"`],
  ])('refuses it when %s', async (_what, sql) => {
    await seedEdition(database, content);
    await expect(execute(sql)).rejects.toThrow(/immutable|TriggerAborted|raise/i);
    expect(await readContent(database.tables, toEdition(content))).toStrictEqual(content);
  });
});

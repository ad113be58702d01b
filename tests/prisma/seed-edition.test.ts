import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import {
  findNewestPublication,
  listPublishedEditions,
  readContent,
  readStoredEdition,
} from '@/lib/catalogue/rows/read-edition';
import { commandLimits, openDatabase, type Database } from '@/lib/catalogue/database';
import { seedEdition } from '@/prisma/seed-edition';
import { makeContent } from '@/tests/fixtures/make-content';
import { makeDatabase, runSql, type TestDatabase } from '@/tests/fixtures/make-database';
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
    await seedEdition(database, content, { now: () => new Date('2026-11-23T08:00:00Z') });
    const { outcome } = await seedEdition(database, changed, {
      now: () => new Date('2026-11-24T08:00:00Z'),
    });
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
    const forgetful = replaceWriting(database, 'entity', () => Promise.resolve());
    await expect(seedEdition(forgetful, content)).rejects.toThrow(
      'the database does not give back what was written',
    );
    expect(await listIds()).toEqual([]);
  });

  it('adds the earlier editions that the database lacks, oldest first, below the present one', async () => {
    const oldest: CatalogueContent = { ...content, presets: content.presets.slice(1) };
    await seedEdition(database, changed);
    const { outcome, added } = await seedEdition(database, changed, {
      earlier: [oldest, content, oldest, changed],
    });
    expect(outcome).toBe('unchanged');
    expect(added).toEqual([toEdition(oldest), toEdition(content)]);
    expect(await listIds()).toEqual([changed, content, oldest].map((one) => toEdition(one).id));
    expect((await findNewestPublication(database.tables))?.edition).toEqual(toEdition(changed));
    expect(await readContent(database.tables, toEdition(oldest))).toStrictEqual(oldest);
  });

  it('earlier editions that are there already change nothing', async () => {
    await seedEdition(database, changed, { earlier: [content] });
    const before = await findNewestPublication(database.tables);
    const again = await seedEdition(database, changed, { earlier: [content] });
    expect(again).toMatchObject({ outcome: 'unchanged', added: [] });
    expect(await findNewestPublication(database.tables)).toEqual(before);
  });

  it('an edition of another shape keeps its hash, and is read in the shape of today', async () => {
    const other = { ...content, glossary: { asked: 'nothing' } };
    await seedEdition(database, content, { earlier: [other] });
    expect(await readStoredEdition(database.tables, toEdition(other))).toEqual(other);
    expect(await readContent(database.tables, toEdition(other))).toStrictEqual(content);
  });

  it('when an earlier edition cannot be added, nothing is published at all', async () => {
    await seedEdition(database, content);
    const broken = { ...content, guide: null };
    await expect(seedEdition(database, changed, { earlier: [broken] })).rejects.toThrow();
    expect(await listIds()).toEqual([toEdition(content).id]);
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
  it.each([
    ['a row of a published edition is changed', `UPDATE "Finding" SET "high" = 4`],
    ['a row of a published edition is removed', `DELETE FROM "Source"`],
    ['an edition is removed', `DELETE FROM "Edition"`],
    [
      'a row is added to a published edition',
      `INSERT INTO "Document" SELECT "id", 'late', '{}' FROM "Edition"`,
    ],
    ['a publication is taken back', `DELETE FROM "Publication"`],
  ])('refuses it when %s', async (_what, sql) => {
    await seedEdition(database, content);
    await expect(runSql(test, sql)).rejects.toThrow(/immutable|TriggerAborted|raise/i);
    expect(await readContent(database.tables, toEdition(content))).toStrictEqual(content);
  });
});

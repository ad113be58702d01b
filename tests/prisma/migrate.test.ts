import { createClient } from '@libsql/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { listPublishedEditions, readStoredEdition } from '@/lib/catalogue/rows/read-edition';
import { commandLimits, openDatabase } from '@/lib/catalogue/database';
import { diffModels, readSnapshot, readTodaysModels } from '@/prisma/diff-models';
import { listImmutable } from '@/prisma/guard-statements';
import { migrateDatabase } from '@/prisma/migrate';
import { listMigrations } from '@/prisma/migration-list';
import { engines, readModels } from '@/prisma/models.mjs';
import { openMigrationAdapter } from '@/prisma/open-migration-adapter';
import { openSchemaEngine } from '@/prisma/schema-engine';
import { seedEdition } from '@/prisma/seed-edition';
import {
  makeEmptyDatabase,
  makeSqliteDatabase,
  runSql,
  type TestDatabase,
} from '@/tests/fixtures/make-database';
import { makeContent } from '@/tests/fixtures/make-content';
import { fillFirstTables } from '@/tests/fixtures/first-tables';
import { readToEnd, startScript } from '@/tests/fixtures/script-process';

let test: TestDatabase;
beforeEach(async () => {
  test = await makeEmptyDatabase();
});
afterEach(() => test.dispose());

const connect = (): Promise<SqlDriverAdapter> =>
  test.settings.engine === 'sqlite'
    ? new PrismaLibSql({ url: test.settings.url }).connect()
    : new PrismaPg({ connectionString: test.settings.url }).connect();

const query = async (sql: string): Promise<unknown[][]> => {
  const connection = await connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
};

const names = (): string[] =>
  listMigrations(test.settings.engine).migrationDirectories.map(({ path }) => path);

describe('migrateDatabase', () => {
  it('brings an empty database to the last migration, and then finds nothing to do', async () => {
    expect(await migrateDatabase(test.settings)).toEqual(names());
    expect(await migrateDatabase(test.settings)).toEqual([]);
  });

  it('two processes that migrate at once apply each migration once', async () => {
    const outcomes = await Promise.all(
      [1, 2].map(() => readToEnd(startScript('prisma/run-migrate.ts', test.url))),
    );
    expect(outcomes.toSorted()).toEqual([`Applied: ${names().join(', ')}.`, 'Nothing to migrate.']);
    expect(await query('SELECT migration_name FROM _prisma_migrations')).toHaveLength(
      names().length,
    );
  });

  it('a migration that was cut short runs again', async () => {
    const [first] = names();
    // What a process leaves that is killed before its first migration is through.
    await runSql(
      test,
      `CREATE TABLE "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${timestamp()}, "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" ${timestamp()}, "started_at" ${timestamp()} NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
    );
    await runSql(
      test,
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('1', 'c', '${first}')`,
    );
    expect(await migrateDatabase(test.settings)).toEqual(names());
    expect(await query('SELECT COUNT(*) FROM "Edition"')).toEqual([[expect.anything()]]);
  });

  it('a database of the first version is taken along: same editions, same hashes, same content', async () => {
    await fillFirstTables(test.settings);
    expect(await migrateDatabase(test.settings)).toEqual(names().slice(1));

    const database = openDatabase(test.settings, commandLimits);
    try {
      const editions = await listPublishedEditions(database.tables);
      expect(editions.map(({ id }) => id)).toEqual(['96bd5c8dfd8f023d', 'f613e1e943e78aa0']);
      const [newest, invented] = editions;
      if (!newest || !invented) throw new Error('expected both editions');
      const [first] = listFrozenEditions();
      expect(await readStoredEdition(database.tables, newest)).toEqual(first?.stored);
      // Refused unless what is read gives the edition's hash; it has rows in all of the old tables.
      expect((await readStoredEdition(database.tables, invented)).providers).toHaveLength(2);

      await seedEdition(database, makeContent());
      expect(await listPublishedEditions(database.tables)).toHaveLength(3);
    } finally {
      await database.close();
    }
  });

  it('what was taken along is as immutable as what is new', async () => {
    await fillFirstTables(test.settings);
    await migrateDatabase(test.settings);
    for (const table of ['Edition', 'Publication', 'Document', 'Provider', 'Finding']) {
      await expect(runSql(test, `DELETE FROM "${table}"`), table).rejects.toThrow(
        /immutable|TriggerAborted|raise/i,
      );
    }
  });

  it('every model that is declared immutable has its triggers, and no other table has any', async () => {
    await migrateDatabase(test.settings);
    const guards = test.settings.engine === 'sqlite' ? ['no_update', 'no_delete'] : ['no_change'];
    const expected = listImmutable(readTodaysModels()).flatMap(({ table, kind }) =>
      [...guards, ...(kind === 'content' ? ['no_late_row'] : [])].map(
        (guard) => `${table}_${guard}`,
      ),
    );
    expect(expected).toContain('Edition_' + guards[0]);
    expect(expected).toContain('Region_no_late_row');
    const triggers = await query(
      test.settings.engine === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'trigger'`
        : `SELECT DISTINCT tgname::text FROM pg_trigger WHERE NOT tgisinternal`,
    );
    expect(triggers.map(([name]) => name).toSorted()).toEqual(expected.toSorted());
  });
});

describe('a new model', () => {
  const note = 'model Note {\n  id   String @id\n  text String\n}\n';

  /** Migrates to today's models and to those with one more, as `npm run migration:new` would write it. */
  const addModel = async (model: string): Promise<void> => {
    await migrateDatabase(test.settings);
    const today = readTodaysModels();
    const script = await diffModels(test.settings.engine, today, `${today}\n${model}`);
    const adapter = openMigrationAdapter(test.settings);
    await (await adapter.factory.connect()).executeScript(script).finally(() => adapter.close());
  };

  it('is an ordinary table that can be written to, changed and emptied', async () => {
    await addModel(note);
    await runSql(test, `INSERT INTO "Note" VALUES ('a', 'first'), ('b', 'second')`);
    await runSql(test, `UPDATE "Note" SET "text" = 'changed' WHERE "id" = 'a'`);
    await runSql(test, `DELETE FROM "Note" WHERE "id" = 'b'`);
    expect(await query('SELECT * FROM "Note"')).toEqual([['a', 'changed']]);
  });

  it('refuses changes once it is declared immutable', async () => {
    await addModel(`/// @immutable\n${note}`);
    await runSql(test, `INSERT INTO "Note" VALUES ('a', 'first')`);
    await expect(runSql(test, `UPDATE "Note" SET "text" = 'changed'`)).rejects.toThrow(
      /immutable|TriggerAborted|raise/i,
    );
    expect(await query('SELECT * FROM "Note"')).toEqual([['a', 'first']]);
  });

  it('that exists already gets its triggers when it is declared immutable later', async () => {
    const today = readTodaysModels();
    const script = await diffModels(
      'sqlite',
      `${today}\n${note}`,
      `${today}\n/// @immutable\n${note}`,
    );
    expect(script).toContain('CREATE TRIGGER "Note_no_update"');
    expect(script).not.toContain('CREATE TABLE');
  });
});

describe('migrateDatabase on a file', () => {
  it('lets readers go on while an edition is written', async () => {
    const { settings, url, dispose } = makeSqliteDatabase();
    await migrateDatabase(settings);
    const client = createClient({ url });
    const { rows } = await client.execute('PRAGMA journal_mode');
    client.close();
    await dispose();
    expect(rows[0]?.['journal_mode']).toBe('wal');
  });
});

const timestamp = (): string => (test.settings.engine === 'sqlite' ? 'DATETIME' : 'TIMESTAMPTZ');

describe('the committed migrations', () => {
  it('have the same names for both engines', () => {
    const [sqlite, postgresql] = engines.map((engine) =>
      listMigrations(engine).migrationDirectories.map(({ path }) => path),
    );
    expect(sqlite).toEqual(postgresql);
    expect(sqlite).not.toEqual([]);
  });

  it.each(engines)('lack nothing of the models of today (%s)', async (engine) => {
    expect(await diffModels(engine, readSnapshot())).toBe('');
  });

  it('lead an empty file to exactly the models of today', async () => {
    const { settings, dispose } = makeSqliteDatabase();
    await migrateDatabase(settings);
    const adapter = openMigrationAdapter(settings);
    const files = readModels('sqlite');
    const { stdout } = await (
      await openSchemaEngine(adapter.factory)
    ).diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    await adapter.close();
    await dispose();
    expect(stdout?.replace(/^--.*$/gm, '').trim()).toBe('');
  });
});

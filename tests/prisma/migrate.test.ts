import { createClient } from '@libsql/client';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableNames } from '@/lib/catalogue/rows/edition-rows';
import { diffModels, readSnapshot } from '@/prisma/diff-models';
import { migrateDatabase } from '@/prisma/migrate';
import { listMigrations } from '@/prisma/migration-list';
import { engines, readModels } from '@/prisma/models.mjs';
import { openMigrationAdapter } from '@/prisma/open-migration-adapter';
import { openSchemaEngine } from '@/prisma/schema-engine';
import {
  makeEmptyDatabase,
  makeSqliteDatabase,
  type TestDatabase,
} from '@/tests/fixtures/make-database';
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

const execute = async (sql: string): Promise<void> => {
  const connection = await connect();
  await connection.executeRaw({ sql, args: [], argTypes: [] }).finally(() => connection.dispose());
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
    await execute(
      `CREATE TABLE "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${timestamp()}, "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" ${timestamp()}, "started_at" ${timestamp()} NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
    );
    await execute(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('1', 'c', '${first}')`,
    );
    expect(await migrateDatabase(test.settings)).toEqual(names());
    expect(await query('SELECT COUNT(*) FROM "Edition"')).toEqual([[expect.anything()]]);
  });

  it('every table of an edition refuses changes and late rows', async () => {
    await migrateDatabase(test.settings);
    const triggers = new Set(
      (
        await query(
          test.settings.engine === 'sqlite'
            ? `SELECT name FROM sqlite_master WHERE type = 'trigger'`
            : `SELECT DISTINCT tgname::text FROM pg_trigger WHERE NOT tgisinternal`,
        )
      ).map(([name]) => name),
    );
    const guards = test.settings.engine === 'sqlite' ? ['no_update', 'no_delete'] : ['no_change'];
    const expected = [
      ...tableNames.flatMap((name) => {
        const table = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
        return [...guards, 'no_late_row'].map((guard) => `${table}_${guard}`);
      }),
      ...['Edition', 'Publication'].flatMap((table) => guards.map((guard) => `${table}_${guard}`)),
    ];
    expect(expected.filter((name) => !triggers.has(name))).toEqual([]);
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

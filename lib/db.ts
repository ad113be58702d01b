import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import type { EditionTables } from '@/lib/catalogue/rows/edition-tables';
import type { DatabaseSettings } from '@/lib/env';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client';

/** A connection to the catalogue's database, the same whichever engine stands behind it. */
export type Database = {
  readonly tables: EditionTables;
  /** All of it or nothing. Rejects with what `run` threw, after everything was taken back. */
  transaction<Result>(run: (tables: EditionTables) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /**
   * How long to wait for a database that is locked by another process. Waiting for SQLite holds up
   * the whole process, so the server waits briefly and the commands wait long.
   */
  readonly waitMs: number;
};

/** Connects when it is first used. The caller closes it. */
export function openDatabase(settings: DatabaseSettings, { waitMs }: DatabaseOptions): Database {
  const limits = { maxWait: waitMs, timeout: transactionLimitMs };
  if (settings.engine === 'sqlite') {
    const client = new SqliteClient({
      adapter: new PrismaLibSql({ url: settings.url, timeout: waitMs }),
    });
    return {
      tables: client,
      transaction: (run) => client.$transaction((tables) => run(tables), limits),
      close: () => client.$disconnect(),
    };
  }
  const client = new PostgresqlClient({
    adapter: new PrismaPg({
      connectionString: settings.url,
      connectionTimeoutMillis: waitMs,
      max: 4,
    }),
  });
  return {
    tables: client,
    transaction: (run) => client.$transaction((tables) => run(tables), limits),
    close: () => client.$disconnect(),
  };
}

/** An edition is a few thousand rows; a minute is far more than it takes on a slow disk. */
const transactionLimitMs = 60_000;

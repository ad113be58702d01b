import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import type { EditionTables } from './rows/edition-tables';
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

/** How long to wait for a database before giving up, so that a hanging one is noticed. */
type DatabaseLimits = {
  /** For the lock of a file that another process writes to. The whole process stands still meanwhile. */
  readonly lockMs: number;
  /** For a connection to a server. */
  readonly connectMs: number;
  /** For the answer of a server. */
  readonly answerMs: number;
};

/** A command has nothing else to do than to wait. */
export const commandLimits: DatabaseLimits = {
  lockMs: 60_000,
  connectMs: 10_000,
  answerMs: 60_000,
};

/** The server has readers, and a snapshot to show them in the meantime. */
export const serverLimits: DatabaseLimits = { lockMs: 250, connectMs: 3_000, answerMs: 5_000 };

/** Connects when it is first used. The caller closes it. */
export function openDatabase(settings: DatabaseSettings, limits: DatabaseLimits): Database {
  if (settings.engine === 'sqlite') {
    const client = new SqliteClient({
      adapter: new PrismaLibSql({ url: settings.url, timeout: limits.lockMs }),
    });
    return {
      tables: client,
      transaction: (run) => client.$transaction((tables) => run(tables), transactionLimits),
      close: () => client.$disconnect(),
    };
  }
  const client = new PostgresqlClient({
    adapter: new PrismaPg({
      connectionString: settings.url,
      connectionTimeoutMillis: limits.connectMs,
      query_timeout: limits.answerMs,
      max: 4,
    }),
  });
  return {
    tables: client,
    transaction: (run) => client.$transaction((tables) => run(tables), transactionLimits),
    close: () => client.$disconnect(),
  };
}

/** An edition is a few thousand rows; a minute is far more than they take on a slow disk. */
const transactionLimits = { maxWait: 60_000, timeout: 60_000 };

import { createClient } from '@libsql/client';
import { PrismaPg } from '@prisma/adapter-pg';
import type { DatabaseSettings } from '@/lib/env';

/**
 * Lets one process at a time change the tables of a database. The lock belongs to a connection, so
 * that it goes with a process that is killed; the schema engine itself takes none.
 */
export const withMigrationLock = <Result>(
  settings: DatabaseSettings,
  run: () => Promise<Result>,
): Promise<Result> =>
  settings.engine === 'sqlite'
    ? withFileLock(settings.url, run)
    : withAdvisoryLock(settings.url, run);

/** An exclusive transaction on a file beside the database; the database itself stays readable. */
async function withFileLock<Result>(url: string, run: () => Promise<Result>): Promise<Result> {
  const client = createClient({ url: `${url}-migration-lock`, timeout: 60_000 });
  try {
    await client.execute('BEGIN EXCLUSIVE');
    try {
      return await run();
    } finally {
      // Closing alone would leave the lock to the garbage collector.
      await client.execute('ROLLBACK');
    }
  } finally {
    client.close();
  }
}

async function withAdvisoryLock<Result>(url: string, run: () => Promise<Result>): Promise<Result> {
  // A single connection that is never idle for too long, because it holds the lock.
  const pool = new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  const connection = await pool.connect();
  try {
    await connection.executeRaw({
      sql: `SELECT pg_advisory_lock(${advisoryLockKey})`,
      args: [],
      argTypes: [],
    });
    return await run();
  } finally {
    // Ends the session, and the lock with it.
    await connection.dispose();
  }
}

/** Any number that no other program on the same server uses for its locks. */
const advisoryLockKey = 7_203_611_948;

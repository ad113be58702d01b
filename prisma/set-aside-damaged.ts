import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { createClient } from '@libsql/client';
import type { DatabaseSettings } from '@/lib/env';

/** A database that cannot be used and is not ours to move; the message says what to do. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

/** What every SQLite file begins with (sqlite.org/fileformat.html, section 1.3). */
const magic = 'SQLite format 3\0';

/**
 * Moves a damaged database file aside, so that it is made anew from `data/`, which holds all of it but
 * the days of publication. Where it stood and how it is called now is the answer; null: it is sound, or
 * not there. What does not begin as a database does may be anybody's file, so it stays.
 *
 * @throws ForeignFileError for such a file.
 */
export async function setAsideDamaged(settings: DatabaseSettings): Promise<string | null> {
  if (settings.engine !== 'sqlite') return null;
  const { file, url } = settings;
  if (!existsSync(file) || statSync(file).size === 0) return null;
  if (readHead(file) !== magic) {
    throw new ForeignFileError(
      `${file} is no SQLite database: it is damaged at its beginning, or it is another file. Move it away, or name another file in DATABASE_URL, and start again: the database is made anew from data/.`,
    );
  }
  if (await isSound(url)) return null;
  const aside = `${file}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(file, aside);
  // Its log belongs to it, and would be taken for that of the new file.
  for (const ending of ['-wal', '-shm']) {
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${aside}${ending}`);
  }
  return aside;
}

/** Reads every page of the file, a few megabytes. */
async function isSound(url: string): Promise<boolean> {
  const client = createClient({ url, timeout: 30_000 });
  try {
    const { rows } = await client.execute('PRAGMA quick_check(1)');
    return rows[0]?.[0] === 'ok';
  } catch (error) {
    // A file that is locked or may not be read is another matter.
    if (error instanceof Error && /SQLITE_(CORRUPT|NOTADB)|malformed/.test(error.message)) {
      return false;
    }
    throw error;
  } finally {
    client.close();
  }
}

function readHead(file: string): string {
  const head = Buffer.alloc(magic.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1');
}

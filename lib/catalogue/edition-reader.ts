import { statSync } from 'node:fs';
import { openDatabase, serverLimits, type Database } from './database';
import type { DatabaseSettings } from '@/lib/env';
import type { CatalogueContent } from './content';
import {
  findNewestPublication,
  listPublishedEditions,
  readContent,
  type Publication,
} from './rows/read-edition';
import type { Edition, EditionEntry } from './types';

/** What the snapshot cache asks of a database. Everything may reject, and work again later. */
export type EditionReader = {
  findNewest(): Promise<Publication | null>;
  list(): Promise<EditionEntry[]>;
  readContent(edition: Edition): Promise<CatalogueContent>;
  close(): Promise<void>;
};

/**
 * Reads editions over a connection that mends itself: after any error, and when the database file was
 * replaced by another, the next question opens a new one.
 */
export function openEditionReader(settings: DatabaseSettings): EditionReader {
  let open: { readonly database: Database; readonly fileId: string } | null = null;

  const close = async (): Promise<void> => {
    const last = open;
    open = null;
    await last?.database.close();
  };

  const ask = async <Answer>(
    question: (database: Database) => Promise<Answer>,
  ): Promise<Answer> => {
    const fileId = identify(settings);
    if (open && open.fileId !== fileId) await close();
    open ??= { database: openDatabase(settings, serverLimits), fileId };
    try {
      return await question(open.database);
    } catch (error) {
      await close();
      throw error;
    }
  };

  return {
    findNewest: () => ask(({ tables }) => findNewestPublication(tables)),
    list: () => ask(({ tables }) => listPublishedEditions(tables)),
    readContent: (edition) => ask(({ tables }) => readContent(tables, edition)),
    close,
  };
}

/**
 * An open file lives on after it was deleted or replaced, and opening one that is missing would
 * create it empty. So the file is looked at before each question.
 *
 * @throws Error when there is no file.
 */
function identify(settings: DatabaseSettings): string {
  if (settings.engine === 'postgresql') return settings.url;
  const { dev, ino } = statSync(settings.file);
  return `${dev}:${ino}`;
}

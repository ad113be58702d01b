import { setTimeout as sleep } from 'node:timers/promises';
import { toEdition } from '@/lib/catalogue/edition-hash';
import type { EditionTables } from '@/lib/catalogue/rows/edition-tables';
import {
  findStoredEdition,
  findNewestPublication,
  readContent,
} from '@/lib/catalogue/rows/read-edition';
import { publishEdition, writeEdition } from '@/lib/catalogue/rows/write-edition';
import type { StoredContent } from '@/lib/catalogue/stored-content';
import { toCatalogue } from '@/lib/catalogue/to-catalogue';
import type { Edition } from '@/lib/catalogue/types';
import type { Database } from '@/lib/catalogue/database';

export type SeedResult = {
  readonly edition: Edition;
  /** `republished`: the content went back to that of an earlier edition. */
  readonly outcome: 'unchanged' | 'published' | 'republished';
  /** The frozen editions that the database lacked, oldest first. */
  readonly added: readonly Edition[];
};

type SeedOptions = {
  /** Contents of earlier editions, oldest first. */
  readonly earlier?: readonly StoredContent[];
  readonly now?: () => Date;
};

/**
 * Adds the earlier editions that the database lacks and makes the content the newest one: nothing to
 * do when that is so already, otherwise one transaction. Whatever goes wrong before its end, killed
 * process included, leaves the database as it was, and no reader sees an earlier edition as the newest.
 *
 * @throws Error when the database cannot be written, or would not give back exactly these contents.
 */
export async function seedEdition(
  database: Database,
  content: StoredContent,
  { earlier = [], now = () => new Date() }: SeedOptions = {},
): Promise<SeedResult> {
  const present = { edition: toEdition(content), content };
  const before = earlier
    .map((older) => ({ edition: toEdition(older), content: older }))
    // Content that came back to an earlier state was frozen twice.
    .filter(
      ({ edition }, index, all) =>
        edition.id !== present.edition.id &&
        all.findIndex((other) => other.edition.id === edition.id) === index,
    );
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await seedOnce(database, present, before, now());
    } catch (error) {
      // Another process is seeding: wait for it and look again at what there is to do.
      if (attempt === maxAttempts || !isConflict(error)) throw error;
      await sleep(attempt * 200);
    }
  }
}

const maxAttempts = 5;

type Seeded = { readonly edition: Edition; readonly content: StoredContent };

async function seedOnce(
  database: Database,
  present: Seeded,
  earlier: readonly Seeded[],
  at: Date,
): Promise<SeedResult> {
  const { edition } = present;
  const lacking: Seeded[] = [];
  for (const one of earlier) {
    if (!(await findStoredEdition(database.tables, one.edition.id))) lacking.push(one);
  }
  const isNewest = (await findNewestPublication(database.tables))?.edition.hash === edition.hash;
  if (isNewest && lacking.length === 0) return { edition, outcome: 'unchanged', added: [] };

  const isKnown = (await findStoredEdition(database.tables, edition.id)) !== null;
  await database.transaction(async (tables) => {
    for (const one of lacking) await addEdition(tables, one, at);
    if (isKnown) await publishEdition(tables, edition.id, at);
    else await addEdition(tables, present, at);
  });
  const added = lacking.map((one) => one.edition);
  if (isNewest) return { edition, outcome: 'unchanged', added };
  return { edition, outcome: isKnown ? 'republished' : 'published', added };
}

async function addEdition(
  tables: EditionTables,
  { edition, content }: Seeded,
  at: Date,
): Promise<void> {
  await writeEdition(tables, edition, content, at);
  // As a reader will: a value that was lost, a shape that cannot be read and a source that does not
  // exist are noticed before anything is published.
  toCatalogue(edition, await readContent(tables, edition));
  await publishEdition(tables, edition.id, at);
}

/** Unique value taken, database locked or timed out, transactions in conflict. */
const conflictCodes: readonly unknown[] = ['P2002', 'P1008', 'P2028', 'P2034'];

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && conflictCodes.includes(error.code);

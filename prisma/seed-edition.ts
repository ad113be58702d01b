import { setTimeout as sleep } from 'node:timers/promises';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { hashContent, toEdition } from '@/lib/catalogue/edition-hash';
import { findEdition, findNewestPublication, readContent } from '@/lib/catalogue/rows/read-edition';
import { publishEdition, writeEdition } from '@/lib/catalogue/rows/write-edition';
import type { Edition } from '@/lib/catalogue/types';
import type { Database } from '@/lib/db';

export type SeedResult = {
  readonly edition: Edition;
  /** `republished`: the content went back to that of an earlier edition. */
  readonly outcome: 'unchanged' | 'published' | 'republished';
};

/**
 * Makes the content the newest edition: nothing to do when it is already, otherwise one transaction.
 * Whatever goes wrong before its end, killed process included, leaves the database as it was.
 *
 * @throws Error when the database cannot be written, or would not give back exactly this content.
 */
export async function seedEdition(
  database: Database,
  content: CatalogueContent,
  now: () => Date = () => new Date(),
): Promise<SeedResult> {
  const edition = toEdition(content);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { edition, outcome: await seedOnce(database, edition, content, now()) };
    } catch (error) {
      // Another process is seeding: wait for it and look again at what there is to do.
      if (attempt === maxAttempts || !isConflict(error)) throw error;
      await sleep(attempt * 200);
    }
  }
}

const maxAttempts = 5;

async function seedOnce(
  database: Database,
  edition: Edition,
  content: CatalogueContent,
  at: Date,
): Promise<SeedResult['outcome']> {
  const newest = await findNewestPublication(database.tables);
  if (newest?.edition.hash === edition.hash) return 'unchanged';

  if (await findEdition(database.tables, edition.id)) {
    await database.transaction((tables) => publishEdition(tables, edition.id, at));
    return 'republished';
  }
  await database.transaction(async (tables) => {
    await writeEdition(tables, edition, content, at);
    // A column forgotten in the mapping would lose facts without a sound.
    if (hashContent(await readContent(tables, edition)) !== edition.hash) {
      throw new Error('The database does not give back what was written; nothing was published.');
    }
    await publishEdition(tables, edition.id, at);
  });
  return 'published';
}

/** Unique value taken, database locked or timed out, transactions in conflict. */
const conflictCodes: readonly unknown[] = ['P2002', 'P1008', 'P2028', 'P2034'];

const isConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && conflictCodes.includes(error.code);

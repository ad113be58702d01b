import { DataFileError } from '@/lib/catalogue/data-file-error';
import { listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import { commandLimits, openDatabase } from '@/lib/catalogue/database';
import { getEnv } from '@/lib/env';
import { migrateDatabase } from './migrate';
import { ForeignFileError, setAsideDamaged } from './set-aside-damaged';
import { seedEdition, type SeedResult } from './seed-edition';

/**
 * `npm run seed`: brings the database to today's models, the frozen editions into it and the data files
 * to its newest edition.
 */
async function main(): Promise<void> {
  // First, so that a wrong file is reported without touching the database.
  const content = readDataFiles();
  const earlier = listFrozenEditions().map(({ stored }) => stored);
  const settings = getEnv().database;
  const aside = await setAsideDamaged(settings);
  if (aside !== null) {
    console.warn(`The database file is damaged. It is now ${aside}; a new one is made from data/.`);
  }
  await migrateDatabase(settings);
  const database = openDatabase(settings, commandLimits);
  try {
    const result = await seedEdition(database, content, { earlier });
    for (const { id, date } of result.added) console.log(`Edition ${id} of ${date} is added.`);
    console.log(describe(result));
  } finally {
    await database.close();
  }
}

function describe({ edition, outcome }: SeedResult): string {
  const name = `Edition ${edition.id} of ${edition.date}`;
  switch (outcome) {
    case 'unchanged':
      return `${name} is already the newest.`;
    case 'published':
      return `${name} is published.`;
    case 'republished':
      return `${name} is published again: the data went back to it.`;
  }
}

main().catch((error: unknown) => {
  // What somebody can mend is told in a sentence; a stack would only hide it.
  const isTheirs = error instanceof DataFileError || error instanceof ForeignFileError;
  console.error(isTheirs ? error.message : error);
  process.exitCode = 1;
});

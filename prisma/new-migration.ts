import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diffModels, readSnapshot, writeSnapshot } from './diff-models';
import { migrationsFolder } from './migration-list';
import { engines } from './models.mjs';

/**
 * Writes the SQL that leads from the models of the last migration to the models of today, for both
 * engines: `npm run migration:new -- add-custody-fees`. Needs no database; read the SQL before
 * committing it, and move what earlier editions hold by hand where a table goes.
 */
async function writeMigration(name: string): Promise<void> {
  const previous = readSnapshot();
  const folderName = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  const scripts = await Promise.all(
    engines.map(async (engine) => ({ engine, script: await diffModels(engine, previous) })),
  );
  if (scripts.every(({ script }) => script === '')) {
    console.log('The models have not changed since the last migration.');
    return;
  }
  for (const { engine, script } of scripts) {
    const folder = path.join(migrationsFolder(engine), folderName);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'migration.sql'), script);
    console.log(`prisma/migrations/${engine}/${folderName}/migration.sql`);
  }
  writeSnapshot();
}

const name = process.argv[2] ?? '';
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Name the migration in lower case: npm run migration:new -- add-custody-fees');
  process.exit(1);
}
await writeMigration(name);

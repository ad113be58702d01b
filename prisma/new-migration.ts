import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diffModels, readSnapshot, writeSnapshot } from './diff-models';
import { postgresqlGuardFunctions, toGuardStatements } from './guard-statements';
import { migrationsFolder } from './migration-list';
import { engines, type Engine } from './models.mjs';

/**
 * Writes the SQL that leads from the models of the last migration to the models of today, for both
 * engines: `npm run migration:new -- add-custody-fees`. Needs no database; read the SQL before
 * committing it.
 */
async function writeMigration(name: string): Promise<void> {
  const previous = readSnapshot();
  const folderName = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  const scripts = await Promise.all(
    engines.map(async (engine) => ({ engine, script: await diffModels(engine, previous) })),
  );
  const changed = scripts.filter(({ script }) => script !== '');
  if (changed.length === 0) {
    console.log('The models have not changed since the last migration.');
    return;
  }
  for (const { engine, script } of scripts) {
    const folder = path.join(migrationsFolder(engine), folderName);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'migration.sql'),
      toMigration(engine, script, previous === null),
    );
    writeFileSync(
      path.join(migrationsFolder(engine), 'migration_lock.toml'),
      `provider = "${engine}"\n`,
    );
    console.log(`prisma/migrations/${engine}/${folderName}/migration.sql`);
  }
  writeSnapshot();
}

/**
 * One transaction, so that a migration which is interrupted leaves nothing behind; PostgreSQL runs a
 * script as one transaction of its own accord. New tables get their guards.
 */
function toMigration(engine: Engine, script: string, isFirst: boolean): string {
  const tables = [...script.matchAll(/^CREATE TABLE "(?:new_)?(\w+)"/gm)].flatMap(
    ([, table]) => table ?? [],
  );
  const guards = [
    ...(isFirst && engine === 'postgresql' ? [postgresqlGuardFunctions] : []),
    ...(tables.length > 0
      ? [`-- Editions are immutable.\n${toGuardStatements(engine, tables)}`]
      : []),
  ];
  const body = [script.trim(), ...guards].join('\n\n');
  return engine === 'sqlite' ? `BEGIN;\n\n${body}\n\nCOMMIT;\n` : `${body}\n`;
}

const name = process.argv[2] ?? '';
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error('Name the migration in lower case: npm run migration:new -- add-custody-fees');
  process.exit(1);
}
await writeMigration(name);

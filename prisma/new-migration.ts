import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { postgresqlGuardFunctions, toGuardStatements } from './guard-statements';
import { migrationsFolder } from './migration-list';
import { engines, readModels, type Engine } from './models.mjs';
import { offlinePostgresql } from './offline-postgresql';
import { openSchemaEngine } from './schema-engine';

/**
 * Writes the SQL that leads from the models of the last migration to the models of today, for both
 * engines: `npm run migration:new -- add-custody-fees`. Needs no database; read the SQL before
 * committing it.
 *
 * The models as they stood at the last migration are kept beside the migrations, because comparing
 * with the migrations themselves would need an empty database of each engine.
 */
const snapshotFile = fileURLToPath(
  new URL('./migrations/models-at-last-migration.prisma', import.meta.url),
);

async function writeMigration(name: string): Promise<void> {
  const previous = readSnapshot();
  const folderName = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  const scripts = await Promise.all(
    engines.map(async (engine) => ({ engine, script: await diffModels(engine, previous) })),
  );
  const changed = scripts.filter(({ script }) => stripComments(script) !== '');
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
  writeFileSync(snapshotFile, joinModels('sqlite'));
}

const joinModels = (engine: Engine): string =>
  readModels(engine)
    .map(({ content }) => content)
    .join('\n');

function readSnapshot(): string | null {
  try {
    return readFileSync(snapshotFile, 'utf8');
  } catch {
    return null;
  }
}

async function diffModels(engine: Engine, previous: string | null): Promise<string> {
  const schemaEngine = await openSchemaEngine(dialects[engine]);
  const toFiles = (content: string): { path: string; content: string }[] => [
    { path: 'schema.prisma', content },
  ];
  const { stdout } = await schemaEngine.diff({
    from:
      previous === null
        ? { tag: 'empty' }
        : {
            tag: 'schemaDatamodel',
            files: toFiles(previous.replace('provider = "sqlite"', `provider = "${engine}"`)),
          },
    to: { tag: 'schemaDatamodel', files: toFiles(joinModels(engine)) },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

/** An empty difference is a script with nothing but a comment. */
const stripComments = (script: string): string => script.replace(/^--.*$/gm, '').trim();

/** The engine asks an adapter for the dialect; no database is read or written here. */
const dialects: Record<Engine, SqlMigrationAwareDriverAdapterFactory> = {
  sqlite: new PrismaLibSql({ url: ':memory:' }),
  postgresql: offlinePostgresql,
};

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

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import type { DatabaseSettings } from '@/lib/env';
import { listMigrations } from './migration-list';
import { withMigrationLock } from './migration-lock';
import { openMigrationAdapter } from './open-migration-adapter';
import { openSchemaEngine } from './schema-engine';

const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that a database lacks and returns their names. Several processes may do this
 * at once: one works, the others wait and then find nothing to do. `prisma migrate deploy` agrees
 * with the result, because the same engine keeps the same table of migrations.
 */
export async function migrateDatabase(settings: DatabaseSettings): Promise<string[]> {
  if (settings.engine === 'sqlite') mkdirSync(path.dirname(settings.file), { recursive: true });
  return withMigrationLock(settings, async () => {
    if (settings.engine === 'sqlite') await useWriteAheadLog(settings.url);
    return applyMigrations(settings);
  });
}

async function applyMigrations(settings: DatabaseSettings): Promise<string[]> {
  const adapter = openMigrationAdapter(settings);
  try {
    return await applyWith(
      await openSchemaEngine(adapter.factory),
      listMigrations(settings.engine),
    );
  } finally {
    await adapter.close();
  }
}

async function applyWith(engine: SchemaEngine, migrationsList: MigrationList): Promise<string[]> {
  const apply = async (): Promise<string[]> =>
    (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  try {
    return await apply();
  } catch (error) {
    // A migration that was cut short is remembered as failed and stops every later one. Each of ours
    // is one transaction, so it left nothing behind and can simply run again.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (failedMigrationNames.length === 0) throw error;
    for (const migrationName of failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    return apply();
  }
}

/** Readers then go on while an edition is being written. The setting stays with the file. */
async function useWriteAheadLog(url: string): Promise<void> {
  const client = createClient({ url, timeout: 30_000 });
  try {
    await client.execute('PRAGMA journal_mode = WAL');
  } finally {
    client.close();
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readModels, type Engine } from './models.mjs';
import { offlinePostgresql } from './offline-postgresql';
import { openSchemaEngine } from './schema-engine';

/**
 * The models as they stood at the last migration. They are kept beside the migrations, because
 * comparing with the migrations themselves would need an empty database of each engine.
 */
const snapshotFile = fileURLToPath(
  new URL('./migrations/models-at-last-migration.prisma', import.meta.url),
);

/** Null before the first migration. */
export function readSnapshot(): string | null {
  try {
    return readFileSync(snapshotFile, 'utf8');
  } catch {
    return null;
  }
}

export const writeSnapshot = (): void => writeFileSync(snapshotFile, joinModels('sqlite'));

const joinModels = (engine: Engine): string =>
  readModels(engine)
    .map(({ content }) => content)
    .join('\n');

/** The SQL that leads from earlier models to those of today; empty when nothing changed. */
export async function diffModels(engine: Engine, previous: string | null): Promise<string> {
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
  // An empty difference is a script with nothing but a comment.
  const script = stdout ?? '';
  return script.replace(/^--.*$/gm, '').trim() === '' ? '' : script;
}

/** The engine asks an adapter for the dialect; no database is read or written here. */
const dialects: Record<Engine, SqlMigrationAwareDriverAdapterFactory> = {
  sqlite: new PrismaLibSql({ url: ':memory:' }),
  postgresql: offlinePostgresql,
};

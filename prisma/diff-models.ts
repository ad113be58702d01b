import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import {
  type SqlMigrationAwareDriverAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from '@prisma/driver-adapter-utils';
import { listImmutable, toGuardStatements } from './guard-statements';
import { readModels, type Engine } from './models.mjs';
import { openSchemaEngine } from './schema-engine';

/**
 * The models as they stood at the last migration. They are kept beside the migrations, because
 * comparing with the migrations themselves would need an empty database of each engine.
 */
const snapshotFile = fileURLToPath(
  new URL('./migrations/models-at-last-migration.prisma', import.meta.url),
);

export const readSnapshot = (): string => readFileSync(snapshotFile, 'utf8');

export const writeSnapshot = (): void => writeFileSync(snapshotFile, readTodaysModels());

export const readTodaysModels = (): string =>
  readModels('sqlite')
    .map(({ content }) => content)
    .join('\n');

/**
 * The migration that leads from earlier models to later ones; empty when nothing changed. One
 * transaction, so that a migration which is interrupted leaves nothing behind; PostgreSQL runs a
 * script as one transaction of its own accord. Tables that are made, or made anew, or that have come
 * to be declared immutable, get their triggers.
 */
export async function diffModels(
  engine: Engine,
  previous: string,
  next: string = readTodaysModels(),
): Promise<string> {
  const script = await diffTables(engine, previous, next);
  const made = [...script.matchAll(/^CREATE TABLE "(?:new_)?(\w+)"/gm)].map(([, table]) => table);
  const guardedBefore = listImmutable(previous).map(({ table }) => table);
  const unguarded = listImmutable(next).filter(
    ({ table }) => made.includes(table) || !guardedBefore.includes(table),
  );
  const body = [script.trim(), toGuardStatements(engine, unguarded)].filter((part) => part !== '');
  if (body.length === 0) return '';
  return engine === 'sqlite'
    ? `BEGIN;\n\n${body.join('\n\n')}\n\nCOMMIT;\n`
    : `${body.join('\n\n')}\n`;
}

async function diffTables(engine: Engine, previous: string, next: string): Promise<string> {
  const schemaEngine = await openSchemaEngine(dialects[engine]);
  const toModels = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [
      {
        path: 'schema.prisma',
        content: content.replace('provider = "sqlite"', `provider = "${engine}"`),
      },
    ],
  });
  const { stdout } = await schemaEngine.diff({
    from: toModels(previous),
    to: toModels(next),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  // An empty difference is a script with nothing but a comment.
  const script = stdout ?? '';
  return script.replace(/^--.*$/gm, '').trim() === '' ? '' : script;
}

/**
 * A PostgreSQL that is not there. Before it compares two sets of models, the schema engine asks which
 * version it talks to and nothing else; this answers, so that migrations are written without a server.
 */
const nowhere: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'offline-postgresql',
  queryRaw: () =>
    Promise.resolve({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 14', 140000]],
    }),
  executeRaw: () => Promise.resolve(0),
  executeScript: () => refuse(),
  startTransaction: () => refuse(),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

const refuse = (): Promise<never> =>
  Promise.reject(new Error('Comparing models must not run anything on a database.'));

const offlinePostgresql: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: nowhere.adapterName,
  connect: () => Promise.resolve(nowhere),
  connectToShadowDb: () => Promise.resolve(nowhere),
};

/** The engine asks an adapter for the dialect; no database is read or written here. */
const dialects: Record<Engine, SqlMigrationAwareDriverAdapterFactory> = {
  sqlite: new PrismaLibSql({ url: ':memory:' }),
  postgresql: offlinePostgresql,
};

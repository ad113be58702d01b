import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

/**
 * A PostgreSQL that is not there. Before it compares two sets of models, the schema engine asks which
 * version it talks to and nothing else; this answers, so that migrations are written without a server.
 */
const adapter: SqlDriverAdapter = {
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

export const offlinePostgresql: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: adapter.adapterName,
  connect: () => Promise.resolve(adapter),
  connectToShadowDb: () => Promise.resolve(adapter),
};

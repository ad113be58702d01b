import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { DatabaseSettings } from '@/lib/env';

type MigrationAdapter = {
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  /** The schema engine opens connections and never closes them. */
  readonly close: () => Promise<void>;
};

/** How the schema engine reaches a database. It connects only when it needs to. */
export function openMigrationAdapter(settings: DatabaseSettings): MigrationAdapter {
  const opened: SqlDriverAdapter[] = [];
  const connect =
    settings.engine === 'sqlite'
      ? connectToSqlite(settings.url)
      : connectToPostgresql(settings.url);
  return {
    factory: {
      provider: settings.engine === 'sqlite' ? 'sqlite' : 'postgres',
      adapterName: `migration-${settings.engine}`,
      connect: async () => {
        const adapter = await connect();
        opened.push(adapter);
        return adapter;
      },
      connectToShadowDb: () =>
        Promise.reject(new Error('Migrations are applied without a shadow database.')),
    },
    close: async () => {
      await Promise.all(opened.map((adapter) => adapter.dispose()));
    },
  };
}

const connectToSqlite = (url: string) => (): Promise<SqlDriverAdapter> =>
  new PrismaLibSql({ url, timeout: 30_000 }).connect();

/**
 * The adapter cuts a script at its semicolons and runs the pieces one by one, which breaks functions
 * apart and leaves half a migration behind when a piece fails. Sent whole, a script is one transaction.
 */
const connectToPostgresql = (url: string) => async (): Promise<SqlDriverAdapter> => {
  const adapter = await new PrismaPg({ connectionString: url }).connect();
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
};

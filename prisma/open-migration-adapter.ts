import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseSettings } from '@/lib/env';

/** How the schema engine reaches a database. It connects only when it needs to. */
export const openMigrationAdapter = (
  settings: DatabaseSettings,
): SqlMigrationAwareDriverAdapterFactory =>
  settings.engine === 'sqlite'
    ? new PrismaLibSql({ url: settings.url, timeout: 30_000 })
    : openPostgresqlAdapter(settings.url);

/**
 * The adapter cuts a script at its semicolons and runs the pieces one by one, which breaks functions
 * apart and leaves half a migration behind when a piece fails. Sent whole, a script is one transaction.
 */
function openPostgresqlAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString: url });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        await adapter.underlyingDriver().query(script);
      };
      return adapter;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

import path from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Migrates the database and publishes the data files as its newest edition.
 *
 * @param {Record<string, string>} [env] for example another DATABASE_URL
 */
export const seedDatabase = (env = {}) =>
  runCommand(
    'Preparing the database',
    process.execPath,
    [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'prisma/seed.ts')],
    { env },
  );

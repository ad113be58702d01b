import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashFiles } from './hash-files.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { hasStamp, writeStamp } from './stamp.mjs';

const generated = path.join(root, 'prisma/generated');
const stampFile = path.join(generated, 'stamp');

/**
 * Generates the database clients when the models or Prisma itself changed: one for SQLite, and one
 * for PostgreSQL from the same models.
 */
export async function generateClients() {
  const stamp = hashFiles(root, [
    'prisma/schema',
    'lib/run/generate-clients.mjs',
    'node_modules/prisma/package.json',
  ]);
  if (hasStamp(stampFile, stamp)) return;

  rmSync(generated, { recursive: true, force: true });
  await generate(path.join(root, 'prisma/schema'));
  await generate(derivePostgresqlSchema());
  writeStamp(stampFile, stamp);
}

/** @returns {string} the folder of the derived schema */
function derivePostgresqlSchema() {
  const folder = path.join(generated, 'schema');
  cpSync(path.join(root, 'prisma/schema'), folder, { recursive: true });
  const main = path.join(folder, 'schema.prisma');
  const text = readFileSync(main, 'utf8');
  const derived = text
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../postgresql"');
  writeFileSync(main, derived);
  return folder;
}

/** @param {string} schema */
const generate = (schema) =>
  runCommand(
    'Generating the database client',
    process.execPath,
    [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
    {
      quiet: true,
      // Prisma would download a schema engine, which generating does not use. Naming any program
      // as the engine keeps it from trying, so this works on a closed network.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generateClients();

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { engines, readModels } from '../../prisma/models.mjs';
import { hashFiles, hasStamp, writeStamp } from './stamp.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

const generated = path.join(root, 'prisma/generated');
const stampFile = path.join(generated, 'stamp');

/**
 * Generates the database clients when the models or Prisma itself changed: one for SQLite, and one
 * for PostgreSQL from the same models.
 */
export async function generateClients() {
  const stamp = hashFiles(root, [
    'prisma/schema',
    'prisma/models.mjs',
    'lib/run/generate-clients.mjs',
    'node_modules/prisma/package.json',
  ]);
  if (hasStamp(stampFile, stamp)) return;

  rmSync(generated, { recursive: true, force: true });
  for (const engine of engines) await generate(writeModels(engine));
  writeStamp(stampFile, stamp);
}

/**
 * @param {import('../../prisma/models.mjs').Engine} engine
 * @returns {string} the folder with the models of this engine
 */
function writeModels(engine) {
  const folder = path.join(generated, `${engine}-schema`);
  mkdirSync(folder, { recursive: true });
  for (const { path: name, content } of readModels(engine)) {
    writeFileSync(path.join(folder, name), content);
  }
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

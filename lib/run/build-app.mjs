import path from 'node:path';
import { hashFiles, hasStamp, writeStamp } from './stamp.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** What a build is made from. Facts are not: pages read them from the database when asked. */
const inputs = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'prisma/models.mjs',
  'next.config.ts',
  'instrumentation.ts',
  'proxy.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the application when anything that it is made from changed since the last build.
 *
 * @param {{ quiet?: boolean }} [options] quiet: show output only when it fails
 */
export async function buildApp(options) {
  const stampFile = path.join(root, '.next/built-from');
  const stamp = hashFiles(root, inputs, process.version);
  if (hasStamp(stampFile, stamp)) return;
  await runCommand('Building', process.execPath, [nextProgram, 'build'], options);
  writeStamp(stampFile, stamp);
}

export const nextProgram = path.join(root, 'node_modules/next/dist/bin/next');

import { statSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Installs exactly what the lockfile names when the packages are missing or older than it. Packages
 * for development are included even where NODE_ENV says production, because building needs them.
 */
export async function installPackages() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed !== null && installed >= (modifiedAt('package-lock.json') ?? 0)) return;
  console.log('Installing packages. This takes a minute or two.');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // npm names its own script to what it runs; calling that works where `npm` is a shell script.
  const npm = process.env.npm_execpath;
  await (npm?.endsWith('.js')
    ? runCommand('Installing packages', process.execPath, [npm, ...args])
    : runCommand('Installing packages', 'npm', args));
}

/**
 * @param {string} name
 * @returns {number | null} milliseconds; null where there is no such file
 */
function modifiedAt(name) {
  return statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

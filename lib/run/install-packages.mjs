import { spawnSync } from 'node:child_process';
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
  await runNpm('Installing packages', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * npm names its own script to what it runs; calling that works where `npm` is a shell script.
 *
 * @param {string} what
 * @param {readonly string[]} args
 * @param {Parameters<typeof runCommand>[3]} [options]
 */
export function runNpm(what, args, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? runCommand(what, process.execPath, [npm, ...args], options)
    : runCommand(what, 'npm', args, options);
}

/**
 * What npm prints, whatever its exit code: an audit that finds something exits as one that fails.
 *
 * @param {readonly string[]} args
 * @returns {string}
 */
export function readNpm(args) {
  const npm = process.env.npm_execpath;
  const [program, all] = npm?.endsWith('.js')
    ? [process.execPath, [npm, ...args]]
    : ['npm', [...args]];
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8', maxBuffer: 64e6 });
  return spawnSync(program, all, options).stdout ?? '';
}

/**
 * @param {string} name
 * @returns {number | null} milliseconds; null where there is no such file
 */
function modifiedAt(name) {
  return statSync(path.join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

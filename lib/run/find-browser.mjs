import { accessSync, constants } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A browser for the tests: an installed one first, then Playwright's download, then Debian's package,
 * because the download is unreachable on closed networks.
 *
 * @returns {Promise<string>} path of a browser that starts
 */
export async function findBrowser() {
  const installed = findInstalled();
  if (installed) return installed;

  console.log('No Chromium was found. Trying Playwright’s own download.');
  const downloaded = await tryDownload();
  if (downloaded) return downloaded;

  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Trying Debian’s package.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('Updating the package lists', 'apt-get', ['update', '-qq'], {
      env,
      quiet: true,
    });
    await runCommand(
      'Installing Chromium',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      { env, quiet: true },
    );
    const packaged = findInstalled();
    if (packaged) return packaged;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or name one with CHROMIUM_PATH.',
  );
}

/** @returns {string | null} */
function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    macPath,
  ];
  return candidates.find((file) => file !== '' && starts(file)) ?? null;
}

/**
 * A file that is there may still lack its system libraries, so it is asked for its version.
 *
 * @param {string} file
 * @returns {boolean}
 */
function starts(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @returns {Promise<string | null>} */
async function tryDownload() {
  const program = path.join(root, 'node_modules/@playwright/test/cli.js');
  const result = spawnSync(process.execPath, [program, 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 240_000,
  });
  if (result.status !== 0) return null;
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return starts(file) ? file : null;
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runCommand } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A Chromium that starts: `CHROMIUM_PATH`, an installed one, Playwright's download, and only then, as
 * root on Debian, Debian's package, because closed networks do not reach the download.
 *
 * @returns {Promise<string>} its path
 * @throws Error with what to do when there is none
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const places = [process.env.CHROMIUM_PATH || onMac, ...installed, onMac];
  // A file that is there may lack its system libraries, so it is asked for its version.
  const find = () =>
    [...places, chromium.executablePath()].find(
      (file) => spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0,
    );
  if (find() === undefined) {
    console.log('No Chromium was found. Trying Playwright’s own download.');
    const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
    spawnSync(process.execPath, args, { timeout: 240_000 });
  }
  if (find() === undefined && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Installing Debian’s package chromium, because there is still none.');
    const steps = ['update -qq', 'install -y -qq --no-install-recommends chromium'];
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
    for (const step of steps) await runCommand('apt-get', 'apt-get', step.split(' '), quietly);
  }
  const found = find();
  if (found !== undefined) return found;
  throw new Error('Browser tests need Chromium: install it, or name one with CHROMIUM_PATH.');
}

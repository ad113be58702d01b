import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { countBrowserResults, countUnitResults, withRunnerFailure } from './count-results.mjs';
import { findBrowser } from './find-browser.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { CommandError, runCommand } from './run-command.mjs';
import { seedDatabase } from './seed-database.mjs';
import { serveForTests } from './serve-for-tests.mjs';

/**
 * `npm test`: sets up what is missing and runs every test. `--unit` and `--e2e` run one half; further
 * arguments go to its runner. The last line is always `N passed, N failed`.
 */
async function test() {
  const args = process.argv.slice(2);
  const only = args.find((arg) => arg === '--unit' || arg === '--e2e');
  const rest = args.filter((arg) => arg !== only);

  await installPackages();
  await generateClients();
  mkdirSync(path.join(root, 'var'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'var/test-'));
  try {
    /** @type {import('./count-results.mjs').Counts[]} */
    const counts = [];
    if (only !== '--e2e') counts.push(await testUnits(folder, rest));
    if (only !== '--unit') counts.push(await testInBrowser(folder, rest));
    report(counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
async function testUnits(folder, args) {
  const output = path.join(folder, 'units.json');
  const exitCode = await exitCodeOf(
    runCommand('Unit tests', process.execPath, [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${output}`,
      ...args,
    ]),
  );
  return withRunnerFailure(countUnitResults(output), exitCode);
}

/**
 * Against the production build, with a database of its own.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 */
async function testInBrowser(folder, args) {
  const browser = await findBrowser();
  const env = {
    DATABASE_URL:
      process.env.TEST_DATABASE_URL || pathToFileURL(path.join(folder, 'catalogue.db')).href,
  };
  await seedDatabase(env);
  await buildApp();
  const output = path.join(folder, 'browser.json');
  const exitCode = await serveForTests(env, (origin) =>
    exitCodeOf(
      runCommand(
        'Browser tests',
        process.execPath,
        [path.join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...args],
        {
          env: {
            BASE_URL: origin,
            CHROMIUM_PATH: browser,
            PLAYWRIGHT_JSON_OUTPUT_FILE: output,
          },
        },
      ),
    ),
  );
  return withRunnerFailure(countBrowserResults(output), exitCode);
}

/**
 * A failed runner is told by its exit code, so that the other runner still has its turn.
 *
 * @param {Promise<void>} run
 * @returns {Promise<number>}
 * @throws CommandError when somebody asked to stop.
 */
async function exitCodeOf(run) {
  try {
    await run;
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError) || error.wasStopped) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

/** @param {readonly import('./count-results.mjs').Counts[]} counts */
function report(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  if (skipped > 0) console.error(`${skipped} tests were skipped; skipping counts as failing.`);
  const failed = sum('failed') + skipped;
  process.exitCode = failed > 0 || sum('passed') === 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${failed} failed`);
}

checkNode();
process.chdir(root);
test().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});

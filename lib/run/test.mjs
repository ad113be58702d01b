import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build-app.mjs';
import { checkNode } from './check-node.mjs';
import { countBrowserResults, countUnitResults, withRunnerFailure } from './count-results.mjs';
import { findBrowser } from './find-browser.mjs';
import { generateClients } from './generate-clients.mjs';
import { installPackages, runNpm } from './install-packages.mjs';
import { root } from './root.mjs';
import { CommandError, runCommand } from './run-command.mjs';

/** @typedef {import('./count-results.mjs').Counts} Counts */

/**
 * Scripts of `npm run check` before the tests, each of which counts as one test. Two run at a time; the
 * two that write the types of routes come after each other.
 */
const lanes = [
  ['lint', 'typecheck'],
  ['check:data', 'format:check', 'arrows', 'check:packages'],
];

/**
 * `npm test`: sets up what is missing and runs every test. `--unit` and `--e2e` run one half, whose
 * runner takes further arguments; `--checks` runs every check before. The last line is always
 * `N passed, N failed`.
 */
async function test() {
  const flags = ['--unit', '--e2e', '--checks'];
  const args = process.argv.slice(2);
  const has = (/** @type {string} */ flag) => args.includes(flag);
  const rest = args.filter((arg) => !flags.includes(arg));

  await installPackages();
  await generateClients();
  mkdirSync(path.join(root, 'var'), { recursive: true });
  const folder = mkdtempSync(path.join(root, 'var/test-'));
  try {
    /** @type {Counts[]} */
    const counts = [];
    if (has('--checks')) counts.push(...(await runChecks()));
    // Beside the unit tests, most of which leave one of two cores to it.
    const build = has('--unit') ? null : exitCodeOf(buildApp({ quiet: true }));
    if (!has('--e2e')) counts.push(await testUnits(folder, rest));
    if (build) counts.push(await testInBrowser(folder, rest, await build));
    report(counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Counts[]>} */
async function runChecks() {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const run = async (/** @type {string} */ name) => {
    const what = `npm run ${name}`;
    console.log(`Checking: ${what}`);
    return toCounts(await exitCodeOf(runNpm(what, ['run', '--silent', name], { gather: true })));
  };
  const counts = await Promise.all(
    lanes.map(async (names) => {
      const own = [];
      for (const name of names.filter((one) => Object.hasOwn(scripts, one)))
        own.push(await run(name));
      return own;
    }),
  );
  return counts.flat();
}

/**
 * @param {number} exitCode of something that counts as one test
 * @returns {Counts}
 */
const toCounts = (exitCode) => ({
  passed: exitCode === 0 ? 1 : 0,
  failed: exitCode === 0 ? 0 : 1,
  skipped: 0,
});

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
 * Playwright serves the build itself, with databases in the folder.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {number} buildExitCode
 * @returns {Promise<Counts>}
 */
async function testInBrowser(folder, args, buildExitCode) {
  if (buildExitCode !== 0) return toCounts(buildExitCode);
  const output = path.join(folder, 'browser.json');
  const env = {
    CHROMIUM_PATH: await findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: output,
    TEST_FOLDER: folder,
  };
  const program = path.join(root, 'node_modules/@playwright/test/cli.js');
  const exitCode = await exitCodeOf(
    // Playwright ends the servers that it started on this signal and on no other.
    runCommand('Browser tests', process.execPath, [program, 'test', ...args], {
      env,
      stopBy: 'SIGINT',
    }),
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

/** @param {readonly Counts[]} counts */
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

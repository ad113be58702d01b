import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} UnitReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/**
 * @typedef {object} BrowserReport
 * @property {{ expected: number, flaky: number, unexpected: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/**
 * Vitest's JSON report. A file that cannot even be loaded counts as one failure, because it holds no
 * test that could fail.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function countUnitResults(file) {
  /** @type {UnitReport | null} */
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * Playwright's JSON report. A test that passed only when tried again counts as passed.
 *
 * @param {string} file
 * @returns {Counts}
 */
export function countBrowserResults(file) {
  /** @type {BrowserReport | null} */
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + (unexpected === 0 ? report.errors.length : 0),
    skipped,
  };
}

/**
 * A runner can fail although every test passed, on an error that belongs to none of them. That counts
 * as one failure.
 *
 * @param {Counts} counts
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export const withRunnerFailure = (counts, exitCode) =>
  exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/**
 * @param {string} file
 * @returns the parsed report; null when the runner died before it wrote one
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

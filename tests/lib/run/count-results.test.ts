import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  countBrowserResults,
  countUnitResults,
  withRunnerFailure,
} from '@/lib/run/count-results.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'count-results-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(report: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const unitReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};
const stats = { expected: 2, flaky: 0, unexpected: 0, skipped: 0 };

describe('countUnitResults', () => {
  it('counts tests by outcome, and tests still to be written as skipped', () => {
    const report = { ...unitReport, numFailedTests: 1, numPendingTests: 2, numTodoTests: 4 };
    expect(countUnitResults(write(report))).toEqual({ passed: 3, failed: 1, skipped: 6 });
  });

  it('a file that could not be loaded is a failure', () => {
    const report = { ...unitReport, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countUnitResults(write(report))).toMatchObject({ passed: 3, failed: 1 });
  });

  it('no report is a failure', () => {
    expect(countUnitResults(path.join(folder, 'none.json'))).toMatchObject({ failed: 1 });
  });
});

describe('countBrowserResults', () => {
  it('counts tests by outcome', () => {
    const report = { stats: { expected: 2, flaky: 1, unexpected: 1, skipped: 1 }, errors: [] };
    expect(countBrowserResults(write(report))).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('an error outside of all tests is a failure', () => {
    expect(countBrowserResults(write({ stats, errors: [{}] }))).toMatchObject({ failed: 1 });
  });
});

describe('withRunnerFailure', () => {
  const counts = { passed: 3, failed: 0, skipped: 0 };

  it('a runner that fails without a failed test counts as one failure', () => {
    expect(withRunnerFailure(counts, 1)).toEqual({ ...counts, failed: 1 });
  });

  it('failed tests explain why the runner failed', () => {
    const failed = { ...counts, failed: 2 };
    expect(withRunnerFailure(failed, 1)).toEqual(failed);
    expect(withRunnerFailure(counts, 0)).toEqual(counts);
  });
});

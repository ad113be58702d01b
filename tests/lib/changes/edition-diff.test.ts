import { expect, test } from 'vitest';
import { runScript } from '@/tests/fixtures/script-process';

const run = (...names: string[]) => runScript('lib/changes/edition-diff.ts', names);

test(
  'edition:diff tells two editions apart under a link, and ends with 0',
  { timeout: 30_000 },
  () => {
    const { status, stdout } = run('96bd5c8d', 'data', '/?region=us&qualified=yes');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^From 23 Nov 2026 \(96bd5c8d, method 1\) to /);
    expect(stdout).toMatch(/BitGo: score 87\.19 → \d+\.\d\d, range 76\.6 to 97\.8 → /);
  },
);

test(
  'edition:diff names the editions that it knows where it is given another, and ends with 1',
  { timeout: 30_000 },
  () => {
    const { status, stderr } = run('deadbeef', 'data');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no edition "deadbeef". Known are 96bd5c8dfd8f023d');
  },
);

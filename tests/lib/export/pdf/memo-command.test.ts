import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { openRecordFile } from '@/lib/decision/extract-record';
import { exampleFile } from '../../../fixtures/make-decision-example';

// Each run starts a program and compiles a document; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 });

const root = path.resolve(import.meta.dirname, '../../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'memo-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/tsx/dist/cli.mjs'),
      '--conditions=react-server',
      'lib/export/pdf/memo.ts',
      ...args,
    ],
    { cwd: root, encoding: 'utf8' },
  );

const brief = (name: string): Buffer => {
  const file = path.join(folder, name);
  const { status, stderr } = run('--record', exampleFile, file, '--date', '2026-11-27');
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(file);
};

it('npm run memo makes a brief of two pages that carries its record and has the same bytes again', () => {
  const [first, second] = [brief('first.pdf'), brief('second.pdf')];
  expect(first.equals(second)).toBe(true);
  expect(openRecordFile(first)).toEqual(openRecordFile(readFileSync(exampleFile)));
  const { stdout } = run(
    '--record',
    path.join(folder, 'first.pdf'),
    path.join(folder, 'third.pdf'),
  );
  expect(stdout).toContain('2 pages');
});

it('npm run memo renders a link and tells the pages of each section', () => {
  const file = path.join(folder, 'link.pdf');
  const { status, stdout } = run('/?shortlist=bitgo&edition=96bd5c8dfd8f023d', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/pages? \d+( to \d+)?: 1\. BitGo Custody/);
  expect(stdout).toMatch(/\d+ pages\n/);
});

it('npm run memo says what cannot be used, and ends with 1', () => {
  for (const [args, said] of [
    [['/?region=us', path.join(folder, 'none.pdf')], 'This link has no shortlist.'],
    [
      ['--record', 'package.json', path.join(folder, 'none.pdf')],
      'this file is no decision record',
    ],
    [[], 'Usage: npm run memo'],
  ] as const) {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  }
});

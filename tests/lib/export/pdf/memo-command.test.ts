import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { openRecordFile } from '@/lib/decision/extract-record';
import { exampleFile } from '../../../fixtures/make-decision-example';
import { runMemoHere } from '../../../fixtures/run-memo-command';
import { runScript } from '../../../fixtures/script-process';

// Each run starts a program and compiles a document; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'memo-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  runScript('lib/export/pdf/memo.ts', args, { flags: ['--conditions=react-server'] });

it('npm run memo makes a brief of two pages that carries its record and has the same bytes again', async () => {
  const [first, second, third] = ['first.pdf', 'second.pdf', 'third.pdf'].map((name) =>
    path.join(folder, name),
  );
  if (!first || !second || !third) throw new Error('three files');
  const dated = ['--date', '2026-11-27'];
  const { status, stderr } = run('--record', exampleFile, first, ...dated);
  expect([status, stderr]).toEqual([0, '']);
  expect(await runMemoHere('--record', exampleFile, second, ...dated)).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  expect(openRecordFile(readFileSync(first))).toEqual(openRecordFile(readFileSync(exampleFile)));
  expect((await runMemoHere('--record', first, third)).stdout).toContain('2 pages');
});

it('npm run memo renders a link and tells the pages of each section', async () => {
  const file = path.join(folder, 'link.pdf');
  const { status, stdout } = await runMemoHere('/?shortlist=bitgo&edition=96bd5c8dfd8f023d', file);
  expect(status).toBe(0);
  expect(stdout).toMatch(/pages? \d+( to \d+)?: 1\. BitGo Custody/);
  expect(stdout).toMatch(/\d+ pages\n/);
});

it('npm run memo says what cannot be used, and ends with 1', async () => {
  for (const [args, said] of [
    [['/?region=us', path.join(folder, 'none.pdf')], 'This link has no shortlist.'],
    [
      ['--record', 'package.json', path.join(folder, 'none.pdf')],
      'this file is no decision record',
    ],
    [[], 'Usage: npm run memo'],
  ] as const) {
    const { status, stderr } = await runMemoHere(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  }
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('Usage: npm run memo');
});

import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDataFolder, type DataFolder } from '../../fixtures/data-files';
import { runScript } from '../../fixtures/script-process';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Runs the script as npm does, with a checkout that holds the invented folder. */
const runCheck = (folder: DataFolder): { status: number | null; out: string; err: string } => {
  const run = runScript('lib/catalogue/check-data.ts', [], {
    cwd: folder.parent,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(repository, 'tsconfig.json') },
  });
  return { status: run.status, out: run.stdout.trim(), err: run.stderr.trim() };
};

describe('check-data', { timeout: 30_000 }, () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => {
    folder.dispose();
  });

  it('says what is there when all is well, and ends with 0', () => {
    expect(runCheck(folder)).toEqual({
      status: 0,
      out: '1 provider, 22 findings, 2 sources: all good',
      err: '',
    });
  });

  it('refuses a day in the future by the clock of the machine', () => {
    folder.edit(
      'providers/acme-custody.yaml',
      'researchedOn: 2026-11-23',
      'researchedOn: 9999-01-01',
    );
    expect(runCheck(folder).err).toBe(
      'data/providers/acme-custody.yaml: researchedOn: expected a day that has come, got 9999-01-01',
    );
  });

  it('lists the problems without a stack trace when something is wrong, and ends with 1', () => {
    folder.edit('providers/acme-custody.yaml', 'rank: 11', 'rank: none');
    expect(runCheck(folder)).toEqual({
      status: 1,
      out: '',
      err: 'data/providers/acme-custody.yaml: article.rank: expected number, received string',
    });
  });
});

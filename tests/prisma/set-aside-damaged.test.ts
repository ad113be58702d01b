import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateDatabase } from '@/prisma/migrate';
import { ForeignFileError, setAsideDamaged } from '@/prisma/set-aside-damaged';
import {
  gatherInFile,
  makeSqliteDatabase,
  type TestDatabase,
} from '@/tests/fixtures/make-database';

let test: TestDatabase;
let file: string;

beforeEach(async () => {
  test = makeSqliteDatabase();
  if (test.settings.engine !== 'sqlite') throw new Error('expected a file');
  file = test.settings.file;
  await migrateDatabase(test.settings);
  await gatherInFile(test.url);
});
afterEach(() => test.dispose());

describe('setAsideDamaged', () => {
  it('leaves a sound database, an empty file and a file that is not there', async () => {
    expect(await setAsideDamaged(test.settings)).toBeNull();
    expect(existsSync(file)).toBe(true);
    const other = makeSqliteDatabase();
    expect(await setAsideDamaged(other.settings)).toBeNull();
    if (other.settings.engine === 'sqlite') writeFileSync(other.settings.file, '');
    expect(await setAsideDamaged(other.settings)).toBeNull();
    await other.dispose();
  });

  it('leaves a server to whoever runs it', async () => {
    const server = { engine: 'postgresql', url: 'postgresql://127.0.0.1:1/none' } as const;
    expect(await setAsideDamaged(server)).toBeNull();
  });

  it.each([
    ['overwritten in its middle', (bytes: Buffer) => bytes.fill(0x55, 4_096, bytes.length - 100)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2) + 7)],
  ])('moves one that is %s aside, with its bytes, and a new one is made', async (_how, damage) => {
    const damaged = Buffer.from(damage(readFileSync(file)));
    writeFileSync(file, damaged);
    const aside = await setAsideDamaged(test.settings);
    expect(aside).toMatch(/test\.db\.damaged-/);
    expect(path.dirname(aside ?? '')).toBe(path.dirname(file));
    expect(readFileSync(aside ?? '').equals(damaged)).toBe(true);
    expect(existsSync(file)).toBe(false);
    expect(await migrateDatabase(test.settings)).not.toEqual([]);
  });

  it('refuses what does not begin as a database does, and leaves it where it is', async () => {
    const text = 'Minutes of the committee, which are nobody’s to move.\n';
    writeFileSync(file, text);
    await expect(setAsideDamaged(test.settings)).rejects.toThrow(ForeignFileError);
    await expect(setAsideDamaged(test.settings)).rejects.toThrow(/made anew from data/);
    expect(readFileSync(file, 'utf8')).toBe(text);
    truncateSync(file, 5);
    await expect(setAsideDamaged(test.settings)).rejects.toThrow(ForeignFileError);
    expect(statSync(file).size).toBe(5);
  });
});

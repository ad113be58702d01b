import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashText, toEdition } from '@/lib/catalogue/edition-hash';
import { freezeEdition, listFrozenEditions } from '@/lib/catalogue/frozen-editions';
import { readStoredContent } from '@/lib/catalogue/stored-content';
import { makeDataFolder, type DataFolder } from '@/tests/fixtures/data-files';
import { makeContent } from '@/tests/fixtures/make-content';

const content = makeContent();
const changed = { ...content, presets: content.presets.toReversed() };

describe('frozen editions', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => folder.dispose());

  const only = (): string => {
    const [name] = readdirSync(path.join(folder.path, 'editions'));
    if (name === undefined) throw new Error('expected a frozen file');
    return path.join(folder.path, 'editions', name);
  };

  it('a folder without any has none', () => {
    expect(listFrozenEditions(folder.path)).toEqual([]);
  });

  it('are read back oldest first, exactly as they were frozen', () => {
    freezeEdition(content, folder.path);
    freezeEdition(changed, folder.path);
    const frozen = listFrozenEditions(folder.path);
    expect(frozen.map(({ edition }) => edition)).toEqual([toEdition(content), toEdition(changed)]);
    expect(frozen.map(({ stored }) => readStoredContent(stored))).toStrictEqual([content, changed]);
  });

  it('the same content is frozen once in a row, and again when it comes back', () => {
    expect(freezeEdition(content, folder.path)).toMatch(/^data\/editions\/0001-/);
    expect(freezeEdition(content, folder.path)).toBeNull();
    freezeEdition(changed, folder.path);
    expect(freezeEdition(content, folder.path)).toMatch(/^data\/editions\/0003-/);
  });

  it('the text inside has the hash of the name, so that anybody can check it', () => {
    freezeEdition(content, folder.path);
    const text = gunzipSync(readFileSync(only())).toString('utf8');
    expect(path.basename(only())).toBe(`0001-${hashText(text)}.json.gz`);
    expect(hashText(text)).toBe(toEdition(content).hash);
  });

  it('a changed file is refused, and named', () => {
    freezeEdition(content, folder.path);
    const text = gunzipSync(readFileSync(only())).toString('utf8');
    writeFileSync(only(), gzipSync(text.replace('An invented guide.', 'An edited guide.')));
    expect(() => listFrozenEditions(folder.path)).toThrow(
      `data/editions/${path.basename(only())}: expected the content that the hash in its name was taken of`,
    );
  });

  it('a file that is cut off, or no archive at all, is refused in the same way', () => {
    freezeEdition(content, folder.path);
    writeFileSync(only(), readFileSync(only()).subarray(0, 100));
    expect(() => listFrozenEditions(folder.path)).toThrow('expected the content');
  });

  it('a file with another name is refused', () => {
    freezeEdition(content, folder.path);
    renameSync(only(), path.join(folder.path, 'editions/newest.json.gz'));
    expect(() => listFrozenEditions(folder.path)).toThrow(
      'data/editions/newest.json.gz: expected a name such as 0001-',
    );
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFileError } from '@/lib/catalogue/data-file-error';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { readDataFiles } from '@/lib/catalogue/read-data-files';
import type { CatalogueContent } from '@/lib/catalogue/content';
import { storedContentSchema } from '@/lib/catalogue/stored-content';
import { type DataFolder, makeDataFolder } from '@/tests/fixtures/data-files';
import { anyPlace, changes, fuzzOptions, mutateBytes } from '@/tests/fixtures/mutate-bytes';

/** What people do to a file of lines without meaning to: by place and by how many lines. */
type LineChange = { kind: 'drop' | 'double' | 'indent' | 'outdent' | 'swap'; at: number };

const lineChanges: fc.Arbitrary<LineChange[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'swap'),
    at: anyPlace,
  }),
  { minLength: 1, maxLength: 2 },
);

const mutateLines = (text: string, list: readonly LineChange[]): string =>
  list.reduce((left, { kind, at }) => {
    const lines = left.split('\n');
    const place = Math.min(lines.length - 1, Math.floor(at * lines.length));
    const line = lines[place] ?? '';
    const instead = {
      drop: [],
      double: [line, line],
      indent: [`  ${line}`],
      outdent: [line.replace(/^ {1,2}/, '')],
      swap: [lines[place + 1] ?? '', line],
    };
    lines.splice(place, kind === 'swap' ? 2 : 1, ...instead[kind]);
    return lines.join('\n');
  }, text);

// A whole folder is read each time.
const options = { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 4) };

const files = ['providers/acme-custody.yaml', 'rubric.yaml', 'guide.yaml', 'presets.yaml'];

describe('a data file that was changed by accident', () => {
  let folder: DataFolder;
  let sound: CatalogueContent;
  const texts = new Map<string, string>();
  beforeEach(() => {
    folder = makeDataFolder();
    sound = readDataFiles(folder.path);
    for (const name of files) {
      texts.set(name, readFileSync(path.join(folder.path, name), 'utf8'));
    }
  });
  afterEach(() => folder.dispose());

  /** Reads the folder with one file changed: its content, or lines that each name a file. */
  const read = (name: string, text: string): CatalogueContent | null => {
    folder.write(name, text);
    try {
      return readDataFiles(folder.path);
    } catch (error) {
      if (!(error instanceof DataFileError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
      for (const { file, message } of error.problems) {
        expect(file).toMatch(/^data\/[a-z-]+/);
        expect(message).toMatch(/expected/);
      }
      return null;
    } finally {
      folder.write(name, texts.get(name) ?? '');
    }
  };

  /** What is taken is a whole edition: it has a hash, and its text says all of it. */
  const checkTaken = (content: CatalogueContent | null): void => {
    if (content === null) return;
    const again = storedContentSchema.parse(JSON.parse(JSON.stringify(content)));
    expect(toEdition(again).id).toBe(toEdition(content).id);
  };

  it('is sound before', () => {
    expect(sound.providers).toHaveLength(1);
  });

  it('by bytes: is refused by file and expectation, or says something whole', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (name, list) => {
        const bytes = new TextEncoder().encode(texts.get(name));
        const content = read(name, new TextDecoder().decode(mutateBytes(bytes, list)));
        if (content === null) refused += 1;
        checkTaken(content);
      }),
      options,
    );
    expect(refused).toBeGreaterThan(options.numRuns / 3);
  });

  it('by lines: is refused by file and expectation, or says something whole', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), lineChanges, (name, list) => {
        const content = read(name, mutateLines(texts.get(name) ?? '', list));
        if (content === null) refused += 1;
        checkTaken(content);
      }),
      options,
    );
    expect(refused).toBeGreaterThan(options.numRuns / 3);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { freezeEdition } from '@/lib/catalogue/frozen-editions';
import {
  checkDataFiles,
  readDataFiles,
  type ReadDataFilesOptions,
} from '@/lib/catalogue/read-data-files';
import { makeDataFolder, readTemplate, type DataFolder } from '../../fixtures/data-files';
import { listRefusals } from '../../fixtures/list-refusals';

const acme = 'providers/acme-custody.yaml';

describe('readDataFiles', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => {
    folder.dispose();
  });

  const listLines = (options?: ReadDataFilesOptions) => listRefusals(folder, options);

  it('reads a sound folder into rubric, guide, presets and providers', () => {
    const content = readDataFiles(folder.path);
    expect(content.rubric.criteria).toHaveLength(6);
    expect(content.guide.checklist).toHaveLength(8);
    expect(content.presets.map((preset) => preset.id)).toEqual(['any-preset']);
    expect(content.providers.map((provider) => provider.slug)).toEqual(['acme-custody']);
  });

  it('fills defaults: a preset without requirements has none', () => {
    expect(readDataFiles(folder.path).presets[0]?.requirements).toEqual([]);
  });

  it("orders providers by the article's rank, not by file name", () => {
    const bravo = readTemplate()
      .replace('slug: acme-custody', 'slug: bravo')
      .replace('rank: 11', 'rank: 2');
    folder.write('providers/bravo.yaml', bravo);
    expect(readDataFiles(folder.path).providers.map((provider) => provider.slug)).toEqual([
      'bravo',
      'acme-custody',
    ]);
  });

  it('leaves dates as text, because YAML 1.2 has none', () => {
    expect(readDataFiles(folder.path).providers[0]?.researchedOn).toBe('2026-11-23');
  });

  it('lists the problems of all files at once', () => {
    folder.remove('guide.yaml');
    folder.edit('presets.yaml', 'regions: [us]', 'regions: [mars]');
    folder.edit(acme, 'rank: 11', 'rank: 0');
    folder.edit(acme, 'researchedOn: 2026-11-23', 'researchedOn: 2026-02-30');
    expect(listLines()).toEqual([
      'data/guide.yaml: expected the file',
      'data/presets.yaml: presets[0].regions[0]: expected one of "us"|"eu"|"uk"|"ch"|"me"|"sg"|"hk"|"apac"',
      'data/providers/acme-custody.yaml: researchedOn: expected a day that exists in the calendar',
      'data/providers/acme-custody.yaml: article.rank: expected number to be >=1',
    ]);
  });

  it('refuses a folder without providers', () => {
    folder.remove(acme);
    expect(listLines()).toContain('data/providers: expected at least one .yaml file');
  });

  it('refuses a provider file with another ending instead of passing over it', () => {
    folder.write('providers/bravo.yml', readTemplate());
    expect(listLines()).toEqual(['data/providers/bravo.yml: expected a name that ends in .yaml']);
  });

  it('refuses a provider file whose name is not its slug', () => {
    folder.remove(acme);
    folder.write('providers/other.yaml', readTemplate());
    expect(listLines()[0]).toBe(
      'data/providers/other.yaml: slug: expected the name of the file, "other"',
    );
  });

  it('refuses a key that is written twice, with its line', () => {
    folder.edit(acme, 'shortName: Acme', 'name: Again\nshortName: Acme');
    expect(listLines()).toEqual([
      expect.stringMatching(
        /^data\/providers\/acme-custody\.yaml: line \d+, column 1: expected valid YAML, got: Map keys must be unique$/,
      ),
    ]);
  });

  it('refuses a value that is cut at " #", with its place', () => {
    folder.edit(
      acme,
      'legalLine: Invented trust company (example)',
      'legalLine: Invented trust company (charter #25001)\n# On a line of its own.',
    );
    const cut = 'legalLine: Invented trust company (charter ';
    const line = readFileSync(path.join(folder.path, acme), 'utf8')
      .split(cut)[0]
      ?.split('\n').length;
    expect(listLines()).toEqual([
      `data/${acme}: line ${line}, column ${cut.length + 1}: expected a comment on a line of its own: " #" cuts the value before it, unless that stands in quotes`,
    ]);
    folder.edit(acme, 'Invented trust company (charter #25001)', "'Invented trust (#25001)'");
    expect(readDataFiles(folder.path).providers[0]?.legalLine).toBe('Invented trust (#25001)');
  });

  it('leaves "#" alone where it cuts nothing: in quotes, in blocks of text, inside a word', () => {
    folder.edit(acme, 'legalLine: Invented trust company (example)', 'legalLine: Charter#25001');
    folder.edit(acme, 'notes: This provider', 'notes: |\n  Note #1 is invented.\n  This provider');
    const [provider] = readDataFiles(folder.path).providers;
    expect(provider?.legalLine).toBe('Charter#25001');
    expect(provider?.notes).toContain('Note #1 is invented.');
  });

  it('refuses a day that has not come, where it is told what day it is', () => {
    folder.edit(acme, 'researchedOn: 2026-11-23', 'researchedOn: 2031-01-01');
    expect(readDataFiles(folder.path).providers[0]?.researchedOn).toBe('2031-01-01');
    expect(listLines({ now: new Date('2026-11-27T12:00:00Z') })).toEqual([
      `data/${acme}: researchedOn: expected a day that has come, got 2031-01-01`,
    ]);
  });

  describe('checkDataFiles', () => {
    const now = new Date('2026-11-27T12:00:00Z');

    it('asks why a finding differs from the newest frozen edition', () => {
      freezeEdition(readDataFiles(folder.path), folder.path);
      expect(checkDataFiles(folder.path, now).providers).toHaveLength(1);
      const { id } = toEdition(readDataFiles(folder.path));
      folder.edit(acme, 'No statement on APIs was found.', 'No page on APIs was found.');
      expect(() => checkDataFiles(folder.path, now)).toThrow(
        `data/${acme}: findings."ux.api".change: expected a change from edition ${id}, because this differs from it: statement`,
      );
      expect(readDataFiles(folder.path).providers).toHaveLength(1);
    });

    it('asks nothing of a folder in which no edition is frozen', () => {
      expect(checkDataFiles(folder.path, now).providers).toHaveLength(1);
    });
  });

  it('refuses text that is no YAML, with its line', () => {
    folder.write('presets.yaml', 'presets: [\n');
    expect(listLines()[0]).toMatch(
      /^data\/presets\.yaml: line 2, column 1: expected valid YAML, got: /,
    );
  });
});

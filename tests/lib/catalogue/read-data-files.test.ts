import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFileError } from '@/lib/catalogue/data-file-error';
import { toEdition } from '@/lib/catalogue/edition-hash';
import { freezeEdition } from '@/lib/catalogue/frozen-editions';
import {
  checkDataFiles,
  readDataFiles,
  type ReadDataFilesOptions,
} from '@/lib/catalogue/read-data-files';
import { makeDataFolder, readTemplate, type DataFolder } from '../../fixtures/data-files';

const acme = 'providers/acme-custody.yaml';

describe('readDataFiles', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => {
    folder.dispose();
  });

  /** The lines of the error that reading the folder throws. */
  const listLines = (options?: ReadDataFilesOptions): string[] => {
    try {
      readDataFiles(folder.path, options);
    } catch (error) {
      if (error instanceof DataFileError) return error.message.split('\n');
      throw error;
    }
    throw new Error('expected a DataFileError');
  };

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

  const refusals: {
    rule: string;
    file: string;
    from: string;
    to: string;
    line: string;
  }[] = [
    {
      rule: 'a key that the schema does not know',
      file: acme,
      from: 'shortName: Acme',
      to: 'shortname: Acme\nshortName: Acme',
      line: 'shortname: expected no such key',
    },
    {
      rule: 'a low above the floor on third-party evidence alone',
      file: acme,
      from: '  support.desk:\n    low: 0\n    high: 4\n    state: not-disclosed\n    headline: Statement on the operations desk not found\n    statement: No statement on the operations desk was found.\n    confidence: low\n    readers: 1\n    sources: []\n',
      to: '  support.desk:\n    low: 1\n    high: 4\n    state: disclosed\n    headline: A desk\n    statement: A desk is named.\n    confidence: low\n    readers: 1\n    sources: [s2]\n',
      line: 'findings."support.desk".low: expected a source better than third-party for a low above 0',
    },
    {
      rule: 'a fee in words alone, as the first edition had them',
      file: acme,
      from: '\nfees: []\n',
      to: '\nfees: [{ what: Custody, value: 40 basis points, asOf: null, sources: [s1] }]\n',
      line: 'fees[0].what: expected no such key',
    },
    {
      rule: 'an amount without its unit',
      file: acme,
      from: '\nfees: []\n',
      to: '\nfees: [{ kind: custody, basis: flat, amount: 5, unit: null, currency: null, tier: null, asOf: null, current: unknown, statement: It is five., sources: [s1] }]\n',
      line: 'fees[0].unit: expected the unit of an amount',
    },
    {
      rule: 'an amount of money without its currency',
      file: acme,
      from: '\nfees: []\n',
      to: '\nfees: [{ kind: custody, basis: flat, amount: 5, unit: currency, currency: null, tier: null, asOf: null, current: unknown, statement: It is five., sources: [s1] }]\n',
      line: 'fees[0].currency: expected the currency of an amount of money',
    },
    {
      rule: 'a range that goes down',
      file: acme,
      from: '\nfees: []\n',
      to: '\nfees: [{ kind: custody, basis: flat, amount: [8, 5], unit: bps, currency: null, tier: null, asOf: null, current: unknown, statement: It is five., sources: [s1] }]\n',
      line: 'fees[0].amount: expected a range that goes up',
    },
    {
      rule: 'a copy that does not say of what',
      file: acme,
      from: '    standing: original\n',
      to: '    standing: copy\n',
      line: 'sources.s1.original: expected the original of a copy',
    },
    {
      rule: 'an original without a publisher and an address',
      file: acme,
      from: '      publisher: Example Research\n      url: null\n',
      to: '      publisher: null\n      url: null\n',
      line: 'sources.s2.original: expected a publisher or an address',
    },
    {
      rule: 'a headline of more than 90 characters',
      file: acme,
      from: 'headline: Statement on execution venues not found',
      to: `headline: ${'x'.repeat(91)}`,
      line: 'findings."liquidity.venues".headline: expected string to have <=90 characters',
    },
    {
      rule: 'a key that is missing',
      file: acme,
      from: 'shortName: Acme',
      to: '#',
      line: 'shortName: expected string, but it is missing',
    },
    {
      rule: 'an unquoted year, which YAML reads as a number',
      file: acme,
      from: 'published: 2025-09',
      to: 'published: 2025',
      line: 'article.published: expected string, received number',
    },
    {
      rule: 'a month that does not exist',
      file: acme,
      from: 'published: 2025-09',
      to: 'published: 2025-13',
      line: 'article.published: expected a date that exists in the calendar',
    },
    {
      rule: 'an address of a machine instead of the public web',
      file: acme,
      from: 'website: https://www.example.com/',
      to: 'website: http://localhost/',
      line: 'company.website: expected a public http(s) address',
    },
    {
      rule: 'prose without a full stop',
      file: acme,
      from: 'considerIf: The article does not name this provider.',
      to: 'considerIf: The article does not name this',
      line: 'article.considerIf: expected prose that ends with a full stop',
    },
    {
      rule: 'a settled region without a note',
      file: acme,
      from: 'us: { status: unknown }',
      to: 'us: { status: yes, sources: [s1] }',
      line: 'regions.byRegion.us.note: expected a sentence that explains the status',
    },
    {
      rule: 'a settled region without a source',
      file: acme,
      from: 'us: { status: unknown }',
      to: 'us: { status: yes, note: Clients of one state. }',
      line: 'regions.byRegion.us.sources: expected at least one source for a settled status',
    },
    {
      rule: 'a region that is missing',
      file: acme,
      from: '    hk: { status: unknown }\n',
      to: '',
      line: 'regions.byRegion.hk: expected object, but it is missing',
    },
    {
      rule: 'a finding that is missing',
      file: acme,
      from: '  support.desk:\n',
      to: '  support.other:\n',
      line: 'findings."support.desk": expected object, but it is missing',
    },
    {
      rule: 'a finding whose high is below its low',
      file: acme,
      from: '  support.desk:\n    low: 0\n    high: 4\n',
      to: '  support.desk:\n    low: 3\n    high: 2\n',
      line: 'findings."support.desk".high: expected high to be at least low',
    },
    {
      rule: 'a finding narrower than its bounds without a source',
      file: acme,
      from: '  support.desk:\n    low: 0\n',
      to: '  support.desk:\n    low: 1\n',
      line: 'findings."support.desk".sources: expected a source for a finding narrower than 0 to 4',
    },
    {
      rule: 'a reference to a source that the file does not define',
      file: acme,
      from: '      reading: not-confirmed\n      sources: [s1]',
      to: '      reading: not-confirmed\n      sources: [s1, s9]',
      line: 'article.comparisons[0].sources[1]: expected the id of an entry under sources, got "s9"',
    },
    {
      rule: 'a rubric whose weights do not add up to 100',
      file: 'rubric.yaml',
      from: 'weight: 30',
      to: 'weight: 31',
      line: 'criteria: expected the published weights to add up to 100',
    },
    {
      rule: 'a guide with seven checks',
      file: 'guide.yaml',
      from: `  - id: check-h
    name: Check h
    description: An invented check.
    question: Is it met?
    redFlags: [It is not.]
    factors: []
`,
      to: '',
      line: 'checklist: expected the eight items of the checklist',
    },
    {
      rule: 'a use case that names a provider without a file',
      file: 'guide.yaml',
      from: 'slug: acme-custody',
      to: 'slug: nobody',
      line: 'useCases[0].providers[0].slug: expected the slug of a provider file, got "nobody"',
    },
    {
      rule: 'a preset whose weights are all zero',
      file: 'presets.yaml',
      from: 'regions: [us]',
      to: 'weights: { liquidity: 0, security: 0, coverage: 0, costs: 0, ux: 0, support: 0 }',
      line: 'presets[0].weights: expected a weight above 0',
    },
  ];

  for (const { rule, file, from, to, line } of refusals) {
    it(`refuses ${rule}, with file, path and expectation`, () => {
      folder.edit(file, from, to);
      expect(listLines()).toContain(`data/${file}: ${line}`);
    });
  }
});

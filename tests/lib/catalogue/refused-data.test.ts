import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DataFolder, makeDataFolder } from '../../fixtures/data-files';
import { listRefusals } from '../../fixtures/list-refusals';

const acme = 'providers/acme-custody.yaml';

describe('readDataFiles: what a file may not say', () => {
  let folder: DataFolder;
  beforeEach(() => {
    folder = makeDataFolder();
  });
  afterEach(() => {
    folder.dispose();
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
      expect(listRefusals(folder)).toContain(`data/${file}: ${line}`);
    });
  }
});

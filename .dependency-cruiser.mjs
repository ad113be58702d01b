/**
 * The arrows of ARCHITECTURE.md: what each folder may import, and nothing else. `npm run arrows` holds
 * them by resolved paths, so it does not matter how an import is written. A name is a folder, a file or
 * a package; `node` is what Node brings along. The list follows the flow: a folder imports only what
 * stands before it, so folders form no cycle.
 */

const react = ['react', 'next/link', 'next/navigation', 'clsx'];
/** Of the catalogue, what view models and views may know: its types and what is pure. */
const catalogue = [
  'lib/catalogue/types.ts',
  'lib/catalogue/factor-levels.ts',
  'lib/catalogue/find-edition.ts',
  'lib/catalogue/grade.ts',
  'lib/catalogue/map-record.ts',
];
const facts = ['lib/rubric', 'lib/scoring', 'lib/requirements', 'lib/format.ts', ...catalogue];
const mandate = [...facts, 'lib/url', 'lib/evidence-words.ts'];
const assessed = [...mandate, 'lib/assessment', 'lib/words', 'lib/ranking'];
const views = [
  ...[...assessed, 'lib/provider', 'lib/questions', 'lib/questionnaire', 'lib/comparison'],
  ...['lib/checklist', 'lib/diligence', 'lib/report', 'lib/markdown', 'lib/disclaimer.ts'],
];
const kit = [
  ...[...react, 'components/ui', 'components/charts', 'components/evidence', 'components/glossary'],
  ...views,
];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const arrows = {
  // What everything may know, and the commands, which run before anything is installed.
  'lib/rubric': [],
  'lib/format.ts': [],
  'lib/disclaimer.ts': [],
  'lib/colours.ts': [],
  'lib/stored-json.ts': [],
  'lib/env.ts': ['zod', 'node'],
  'prisma/models.mjs': ['node'],
  'lib/run': ['prisma/models.mjs', '@playwright/test', 'node'],

  // The method, which knows nothing but itself and its random generator.
  'lib/scoring': ['pure-rand'],
  'lib/requirements': ['lib/rubric', 'lib/scoring', 'lib/format.ts'],

  // The facts.
  'lib/catalogue': [
    ...['lib/rubric', 'lib/scoring', 'lib/requirements', 'lib/format.ts', 'lib/env.ts'],
    ...['zod', 'yaml', 'server-only', 'node'],
    ...['@prisma/adapter-libsql', '@prisma/adapter-pg'],
  ],
  prisma: [
    ...['lib/catalogue', 'lib/env.ts', 'prisma/models.mjs', '@libsql/client', 'node'],
    ...['@prisma/adapter-libsql', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'],
    '@prisma/schema-engine-wasm',
  ],

  // View models: catalogue and mandate in, rows out. They touch neither React, Next, Node nor a database.
  'lib/evidence-words.ts': facts,
  'lib/url': [...facts, 'zod'],
  'lib/draws': facts,
  'lib/inquiry': mandate,
  // The server's own memory of what it worked out lately.
  'lib/inquiry/recent-inquiries.ts': [
    ...[...mandate, 'lib/inquiry', 'lru-cache', 'server-only', 'node'],
  ],
  'lib/assessment': [...mandate, 'minisearch'],
  'lib/words': [...mandate, 'lib/assessment', 'data/glossary.json'],
  'lib/ranking': [...mandate, 'lib/assessment', 'lib/words'],
  'lib/changes': [...assessed, 'lib/disclaimer.ts'],
  // What was worked out lately, and the command that prints it.
  'lib/changes/recent-changes.ts': [...assessed, 'lib/changes', 'server-only', 'node'],
  'lib/changes/edition-diff.ts': [...assessed, 'lib/changes', 'lib/catalogue', 'node'],
  'lib/feeds': [...assessed, 'lib/changes', 'lib/disclaimer.ts'],
  'lib/questions': assessed,
  'lib/questionnaire': [
    ...assessed,
    'lib/questions',
    'lib/stored-json.ts',
    'lib/disclaimer.ts',
    'fflate',
    'hucre',
  ],
  // What the reader holds privately settles items, too.
  'lib/diligence': [...mandate, 'lib/assessment', 'lib/questionnaire'],
  // Letters, whose answers are read back by the ids of questions.
  'lib/inquiry/neutral-words.ts': mandate,
  'lib/inquiry/build-letter.ts': [
    ...[
      ...assessed,
      'lib/inquiry/neutral-words.ts',
      'lib/diligence',
      'lib/questionnaire',
      'lib/disclaimer.ts',
    ],
  ],
  'lib/inquiry/to-letter-text.ts': ['lib/inquiry/build-letter.ts', 'lib/questionnaire'],
  'lib/ask': [...assessed, 'lib/inquiry', 'lib/questionnaire'],
  'lib/provider': [
    ...[...assessed, 'lib/ask', 'lib/diligence', 'lib/questions', 'lib/questionnaire'],
    ...['lib/inquiry/inquiry-query.ts', 'lib/inquiry/inquiry-run.ts'],
  ],
  'lib/tables': [
    ...facts,
    'lib/catalogue/grade.ts',
    'lib/changes',
    'lib/provider',
    'lib/disclaimer.ts',
  ],
  'lib/checklist': [...assessed, 'lib/diligence', 'lib/provider', 'lib/stored-json.ts'],
  'lib/comparison': [...assessed, 'lib/diligence', 'lib/provider'],
  // The record of a decision: hashed, zipped into links and read back.
  'lib/decision': [
    ...[...assessed, 'lib/catalogue/schema', 'lib/checklist', 'lib/changes', 'lib/questionnaire'],
    ...['lib/disclaimer.ts', 'zod', '@noble/hashes', 'canonicalize', 'fflate'],
  ],
  'lib/decision/verify-decision.ts': ['lib/decision', 'lib/format.ts', 'node'],
  'lib/costs': assessed,
  'lib/guide': assessed,
  'lib/method': [...assessed, 'lib/provider', 'data/readings.json'],
  'lib/robustness': assessed,
  'lib/report': [
    ...[
      ...assessed,
      'lib/decision',
      'lib/checklist',
      'lib/comparison',
      'lib/costs',
      'lib/provider',
      'lib/questionnaire',
    ],
    ...['lib/diligence', 'lib/method', 'lib/questions', 'lib/robustness', 'lib/disclaimer.ts'],
  ],

  // Charts that leave the site: drawings as data, and the small pages that others frame.
  'lib/charts': [...assessed, 'lib/provider', 'lib/colours.ts', 'lib/disclaimer.ts'],

  // Writers and doors, which are handed what they write.
  'lib/markdown': [
    ...[...assessed, 'lib/changes', 'lib/comparison', 'lib/disclaimer.ts', 'lib/provider'],
  ],
  'lib/api': [
    ...[...assessed, 'lib/changes', 'lib/costs', 'lib/inquiry', 'lib/questionnaire'],
    'lib/disclaimer.ts',
    ...['lib/tables', 'lib/charts', 'lib/catalogue/schema', 'lru-cache', 'zod', 'node'],
  ],
  // What tools for assistants take and answer, in the words of the API.
  'lib/mcp': [...assessed, 'lib/api', 'lib/catalogue/grade.ts', 'lib/provider', 'zod'],
  'lib/export': [
    ...[
      ...assessed,
      'lib/api',
      'lib/costs',
      'lib/charts',
      'lib/tables',
      'lib/inquiry',
      'lib/method',
      'lib/questionnaire',
      'lib/questions',
      'lib/report',
    ],
    ...['lib/catalogue/errors.ts', 'lib/colours.ts', 'lib/disclaimer.ts', 'server-only', 'node'],
    ...[
      'csv-stringify',
      'docx',
      'fflate',
      'hucre',
      'lru-cache',
      'zod',
      '@resvg/resvg-js',
      '@myriaddreamin/typst-ts-node-compiler',
      '@myriaddreamin/typst-ts-web-compiler',
    ],
  ],

  // The command that renders a link or a record.
  'lib/export/pdf/memo.ts': [
    ...[...assessed, 'lib/catalogue', 'lib/decision', 'lib/report', 'lib/export', 'lib/env.ts'],
    ...['zod', 'node'],
  ],

  // Views, which get what they show as props.
  'components/ui': [...react, 'lib/format.ts'],
  'components/charts': [...react, 'components/ui', 'lib/words', ...facts],
  'components/evidence': [...react, 'components/ui', 'components/charts', ...views],
  'components/glossary': ['react', 'lib/words', 'lib/format.ts'],
  'components/reading': kit,
  'components/site': kit,
  // The steps of a decision, which every page of one shows.
  'components/decision-steps': [...kit, 'lib/stored-json.ts'],
  'components/draws': [...kit, 'lib/draws'],
  'components/questionnaire': [...kit, 'components/draws', 'components/reading', 'zod'],
  'components/diligence': [...kit, 'components/questionnaire', 'components/reading'],
  'components/ask': [
    ...[...kit, 'components/draws', 'components/questionnaire', 'components/reading'],
    ...['components/decision-steps', 'lib/ask', 'lib/inquiry'],
  ],
  'components/link': kit,
  'components/mandate': [...kit, 'components/link'],
  'components/shortlist': [
    ...[...kit, 'components/decision-steps', 'components/link', 'components/questionnaire'],
    ...['components/reading', 'lib/decision/hash-json.ts'],
  ],
  'components/ranking': [
    ...[...kit, 'components/draws', 'components/link', 'components/mandate'],
    ...['components/questionnaire', 'components/reading', 'components/shortlist'],
  ],
  'components/decision': [
    ...[...kit, 'components/decision-steps', 'components/questionnaire', 'components/reading'],
    ...['components/shortlist', 'lib/decision', 'lib/draws', 'lib/feeds', 'lib/stored-json.ts'],
    ...['dexie', 'zod'],
  ],
  'components/provider': [
    ...[...kit, 'components/diligence', 'components/questionnaire', 'components/reading'],
  ],
  'components/comparison': [
    ...[...kit, 'components/provider', 'components/questionnaire', 'components/reading'],
  ],
  'components/changes': [
    ...kit,
    'components/decision-steps',
    'components/reading',
    'components/site',
    'lib/changes',
  ],
  'components/costs': [...kit, 'components/reading', 'lib/costs', 'lib/stored-json.ts'],
  'components/data': [...kit, 'components/reading', 'lib/tables'],
  'components/guide': [...kit, 'components/reading', 'lib/guide'],
  'components/method': [...kit, 'components/reading', 'lib/method'],
  'components/robustness': [
    ...[...kit, 'components/questionnaire', 'components/reading', 'lib/robustness'],
  ],

  // Routes: they alone ask the catalogue.
  app: [
    ...[
      ...views,
      'lib/guide',
      'lib/method',
      'lib/robustness',
      'lib/changes',
      'lib/costs',
      'lib/inquiry',
      'lib/ask',
      'lib/feeds',
      'lib/tables',
      'lib/decision',
    ],
    ...['lib/api', 'lib/export', 'lib/env.ts', 'lib/catalogue/queries.ts', 'lib/colours.ts'],
    ...['lib/charts', 'lib/mcp', 'lib/catalogue/grade.ts', '@modelcontextprotocol/server', 'zod'],
    ...['pino', 'lru-cache', 'prom-client'],
    ...['components', 'react', 'next', 'node', 'server-only'],
  ],
};

/** @param {string} text */
const literally = (text) => text.replace(/[.+]/g, '\\$&');

/** @param {string} name */
const isPackage = (name) => !/^(lib|components|app|prisma|data)(\/|$)/.test(name);

/**
 * The path of what a name stands for. Types of a package may come from a package of their own.
 *
 * @param {string} name
 */
const toPath = (name) =>
  isPackage(name)
    ? `^node_modules/(@types/)?${literally(name)}(\\.[a-z.]+$|/)`
    : `^${literally(name)}(/|$)`;

/** The files of the database clients are generated, as a package is installed. */
const generated = '^prisma/generated/';
const listed = Object.keys(arrows).map(toPath);

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const unitRules = Object.entries(arrows).map(([unit, allowed]) => ({
  name: `arrow:${unit}`,
  severity: 'error',
  comment: `${unit} may import ${allowed.length === 0 ? 'nothing but itself' : allowed.join(', ')}.`,
  from: {
    path: toPath(unit),
    // What has a line of its own inside a folder is not held by the line of the folder.
    pathNot: Object.keys(arrows)
      .filter((other) => other.startsWith(`${unit}/`))
      .map(toPath),
  },
  to: {
    pathNot: [toPath(unit), generated, ...allowed.filter((name) => name !== 'node').map(toPath)],
    dependencyTypesNot: allowed.includes('node') ? ['core'] : [],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...unitRules,
    {
      name: 'unlisted',
      severity: 'error',
      comment:
        'Every folder has its line in .dependency-cruiser.mjs, between what it uses and who uses it.',
      from: { path: '^(lib|components|app|prisma)/', pathNot: [...listed, generated] },
      to: {},
    },
    {
      name: 'file-cycle',
      severity: 'error',
      comment: 'Two files that import each other are one idea, or a third is missing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolved',
      severity: 'error',
      comment: 'An import must lead somewhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', generated] },
    // Types count: who knows the shape of a thing depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

export default configuration;

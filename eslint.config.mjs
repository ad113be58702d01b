import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

const scoringAlone =
  'lib/scoring imports only itself and its generator, so that browser, server, API and PDF run the same function.';

/**
 * The arrows of ARCHITECTURE.md, once, as rules: what a folder may not import, and why.
 *
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const components = [
  {
    regex: '^@/lib/(db|env|catalogue/(queries|read-data-files))',
    message: 'Components get what they show as props; pages ask the catalogue.',
  },
  { regex: '^@/app', message: 'app uses components, never the other way round.' },
];

const writers = [
  {
    regex: '^@/(app|components|prisma|lib/(db|catalogue/(queries|read-data-files)))',
    message: 'What is written is handed over by app; writers ask for nothing themselves.',
  },
];

const config = tseslint.config(
  {
    ignores: ['node_modules', '.next', 'var', 'prisma/generated', 'next-env.d.ts', 'coverage'],
  },
  ...nextCoreWebVitals,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript asks a JSX runtime for a namespace of types.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  forbid(['lib/scoring/*'], [{ regex: '^(?!\\./|pure-rand($|/))', message: scoringAlone }]),
  forbid(
    ['lib/scoring/*/**'],
    [{ regex: '^(?!\\.{1,2}/[^.]|pure-rand($|/))', message: scoringAlone }],
  ),
  forbid(['components/**'], components),
  forbid(
    ['components/ui/**'],
    [
      // The last rule for a file replaces the ones before, so what holds for all components is repeated.
      ...components,
      {
        regex: '^@/(lib/(?!format)|components/(?!ui))',
        message: 'components/ui has no domain words, so it needs nothing from the domain.',
      },
    ],
  ),
  forbid(
    [
      'lib/ranking/**',
      'lib/robustness/**',
      'lib/provider/**',
      'lib/comparison/**',
      'lib/checklist/**',
      'lib/questions/**',
      'lib/questionnaire/**',
      'lib/guide/**',
      'lib/method/**',
      'lib/report/**',
      'lib/markdown/**',
      'lib/rubric/**',
      'lib/url/**',
    ],
    [
      {
        regex:
          '^(next|react|node:|@/lib/(db|env|export|api|run|catalogue/(queries|read-data-files))|@/(app|components|prisma))',
        message: 'View models are pure: typed snapshot and mandate in, rows out.',
      },
    ],
  ),
  forbid(['lib/export/**'], writers),
  forbid(
    ['lib/api/**'],
    [
      ...writers,
      {
        regex: '^@/lib/export',
        message: 'lib/export answers by lib/api, never the other way round.',
      },
    ],
  ),
  forbid(
    ['lib/catalogue/**'],
    [
      {
        regex: '^@/(app|components|lib/(ranking|report|export|api))',
        message: 'The catalogue knows nothing of what is made from it.',
      },
    ],
  ),
  forbid(
    ['app/**'],
    [
      {
        regex: '^@/(lib/db|prisma)',
        message: 'Only prisma/seed and lib/catalogue/queries talk to the database.',
      },
    ],
  ),
);

export default config;

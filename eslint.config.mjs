import nextCoreWebVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';

const config = tseslint.config(
  {
    ignores: [
      ...['node_modules', '.next', 'var', 'prisma/generated', 'next-env.d.ts', 'coverage'],
      // An app of its own, outside of our types.
      'tests/bench/bare-app',
    ],
  },
  // Rules of React and of pages, where there are any: they take a third of the time of a pure file.
  ...nextCoreWebVitals.map((rules) => ({
    ...rules,
    files: ['**/*.tsx', 'app/**/*.ts', 'components/**/*.ts'],
  })),
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
);

export default config;

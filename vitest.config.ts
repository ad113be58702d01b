import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Where tests replace a module, set the environment, start a process, write to a database or reach into
 * every server of the process. Each file of these has its modules to itself; all other files share
 * theirs, which loads them once a worker.
 */
export const isolated = [
  'tests/prisma/',
  'tests/arrows.test.ts',
  'tests/app/api/v1-unavailable.test.ts',
  'tests/app/begin-in-turn.test.ts',
  'tests/app/data-files.test.ts',
  'tests/app/export-xlsx.test.ts',
  'tests/app/operation.test.ts',
  'tests/app/pack-kept-pages.test.ts',
  'tests/app/shortlist-pdf.test.ts',
  'tests/app/third-edition.test.ts',
  'tests/components/decision/decision-store.test.ts',
  'tests/components/ui/kept-store.test.ts',
  'tests/lib/api/api-route.test.ts',
  'tests/lib/catalogue/check-data.test.ts',
  'tests/lib/catalogue/queries.test.ts',
  'tests/lib/changes/edition-diff.test.ts',
  'tests/lib/export/pdf/browser-memo.test.ts',
  'tests/lib/export/pdf/memo-command.test.ts',
  'tests/lib/export/pdf/memo-compilers.test.ts',
  'tests/lib/report/memo-ranks-once.test.ts',
  'tests/lib/requirements/invented.test.ts',
];

const everyTest = 'tests/**/*.test.{ts,tsx}';
const alone = isolated.map((place) => (place.endsWith('/') ? `${place}**/*.test.{ts,tsx}` : place));

/** Routes read one database for all, so that a worker reads the catalogue from it once. */
const routes = 'tests/app/**/*.test.{ts,tsx}';
const outside = ['tests/e2e/**', 'node_modules/**'];

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // Next replaces this marker at build time; outside Next it would throw on import.
      'server-only': `${root}tests/fixtures/server-only.ts`,
    },
  },
  test: {
    globalSetup: ['tests/global-setup.ts'],
    maxWorkers: 2,
    // Generous, because a busy machine is slow and not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [everyTest],
          exclude: [...outside, ...alone, routes],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'routes',
          include: [routes],
          exclude: [...outside, ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: alone, exclude: outside },
      },
    ],
  },
});

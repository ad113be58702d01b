import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Where tests replace a module, set the environment, start a process or open a database. Each file of
 * these has its modules to itself; all other files share theirs, which loads them once a worker.
 */
export const isolated = [
  'tests/app/',
  'tests/prisma/',
  'tests/lib/export/',
  'tests/lib/catalogue/',
  'tests/arrows.test.ts',
  'tests/components/decision/decision-store.test.ts',
  'tests/components/ui/kept-store.test.ts',
  'tests/lib/api/api-route.test.ts',
  'tests/lib/changes/edition-diff.test.ts',
  'tests/lib/report/memo-ranks-once.test.ts',
  'tests/lib/requirements/invented.test.ts',
];

const alone = isolated.map((place) => (place.endsWith('/') ? `${place}**/*.test.{ts,tsx}` : place));
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
          include: ['tests/**/*.test.{ts,tsx}'],
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

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Tests that replace a module, set the environment, start a process or open a database. Each file of
 * these has its modules to itself; all other files share theirs, which loads them once a worker.
 */
const isolated = [
  'tests/app/**',
  'tests/prisma/**',
  'tests/lib/export/**',
  'tests/lib/catalogue/**',
  'tests/lib/api/api-route.test.ts',
  'tests/lib/report/memo-ranks-once.test.ts',
  'tests/lib/requirements/invented.test.ts',
  'tests/components/ui/kept-store.test.ts',
].map((name) => (name.endsWith('**') ? `${name}/*.test.{ts,tsx}` : name));

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
          exclude: [...outside, ...isolated],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'isolated', include: isolated, exclude: outside },
      },
    ],
  },
});

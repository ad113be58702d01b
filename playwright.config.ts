import { defineConfig } from '@playwright/test';

/**
 * `npm run test:e2e` serves the production build and names its address and the browser here. Tests
 * choose their own viewport where it matters.
 */
const { BASE_URL, CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Generous, because a busy machine is slow and not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json']],
  use: {
    ...(BASE_URL ? { baseURL: BASE_URL } : {}),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        // Root, as in most containers, cannot use the sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

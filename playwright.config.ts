import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from '@playwright/test';
import { quietEnvironment } from '@/lib/run/run-command.mjs';

/**
 * `npm run test:e2e` names the browser and a folder for databases here. Tests choose their own
 * viewport where it matters. Workers read this file anew, in the environment that the first reading
 * left behind.
 */
const folder = (process.env.TEST_FOLDER ??= mkdtempSync(path.join(tmpdir(), 'browser-tests-')));
const { CHROMIUM_PATH, EMPTY_SITE_PORT, SITE_PORT, TEST_DATABASE_URL } = process.env;

const databaseIn = (name: string): string => pathToFileURL(path.resolve(folder, `${name}.db`)).href;

/** A second server, whose database is not there until a test makes it. */
export const emptySite = {
  origin: `http://127.0.0.1:${EMPTY_SITE_PORT}`,
  databaseUrl: databaseIn('no-catalogue'),
};

/**
 * A browser with windows spends half of its time on what nobody sees: each new context is a window whose
 * address bar is a page of its own, and keeps a process in reserve. The last flag of this name counts,
 * so those of the list that Playwright gives are said again.
 */
const withoutWindows = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['TcpPortRandomizationWin', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** The production build on a free port. */
const serve = 'node node_modules/next/dist/bin/next start -H 127.0.0.1 -p 0';
const local = String.raw`Local: +http://127\.0\.0\.1:`;
const environment = { ...quietEnvironment, NODE_ENV: 'production' };

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
  webServer: [
    {
      command: `node --import tsx tests/fixtures/scripts/seed-invented.ts catalogue && ${serve}`,
      env: { ...environment, DATABASE_URL: TEST_DATABASE_URL || databaseIn('catalogue') },
      wait: { stdout: new RegExp(`${local}(?<site_port>\\d+)`) },
      timeout: 180_000,
    },
    {
      command: serve,
      env: { ...environment, DATABASE_URL: emptySite.databaseUrl },
      wait: { stdout: new RegExp(`${local}(?<empty_site_port>\\d+)`) },
      stderr: 'ignore',
      timeout: 180_000,
    },
  ],
  use: {
    // Known once the server has said it; until then nothing is opened.
    ...(SITE_PORT ? { baseURL: `http://127.0.0.1:${SITE_PORT}` } : {}),
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
        `--disable-features=${withoutWindows.join(',')}`,
      ],
    },
  },
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { emptySite } from '@/playwright.config';

const token = 'a token of enough characters';

// The one that the site under test was seeded with.
const databaseUrl =
  process.env.TEST_DATABASE_URL ?? emptySite.databaseUrl.replace('no-catalogue', 'catalogue');

/** A server of its own on the same build and database, which the test may stop. */
async function serve() {
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', '0'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LOG_LEVEL: 'info',
        METRICS_TOKEN: token,
        DATABASE_URL: databaseUrl,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the server ended: ${output}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Local: +(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      // What watches requests is in place once it is ready.
      if (found !== undefined && output.includes('Ready in')) resolve(found);
    });
  });
  return { child, origin, output: () => output };
}

test('a server that is told to stop finishes what it began, and its log tells no more than routes', async () => {
  test.slow();
  const { child, origin, output } = await serve();
  const ended = once(child, 'exit');
  try {
    const memo = '/shortlist.pdf?shortlist=birch,sumac&q=a-private-word';
    // Next wakes what watches requests with the first of them.
    await (await fetch(`${origin}/health/live`)).text();
    // Once, so that the evidence is read; then again, and the stop comes while it is made.
    const first = await fetch(`${origin}${memo}`);
    expect([first.status, (await first.arrayBuffer()).byteLength > 10_000]).toEqual([200, true]);
    // A request is counted once its connection has taken the last of it.
    const readMetrics = async (): Promise<string> =>
      (await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text();
    await expect
      .poll(readMetrics)
      .toMatch(/http_requests_total\{method="GET",route="\/shortlist\.pdf",status="200"\} 1/);
    const running = fetch(`${origin}${memo}&paper=letter`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    const response = await running;
    expect([response.status, (await response.arrayBuffer()).byteLength > 10_000]).toEqual([
      200,
      true,
    ]);
    await ended;
    expect(child.exitCode).toBe(143);
  } finally {
    child.kill('SIGKILL');
  }
  const lines = output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.some((line) => line.includes('"route":"/shortlist.pdf"'))).toBe(true);
  expect(output()).not.toContain('a-private-word');
});

test('a page says that it differs by what is asked for', async ({ request }) => {
  for (const path of ['/', '/providers/birch', '/compare', '/method', '/changes']) {
    const page = await request.get(path, { headers: { accept: 'text/html' } });
    const text = await request.get(path, {
      headers: { accept: 'text/markdown' },
      failOnStatusCode: false,
    });
    for (const { headers } of [page, text].map((one) => ({ headers: one.headers() }))) {
      expect(headers.vary, path).toMatch(/(^|, )accept(,|$)/i);
    }
  }
});

test('without evidence a server is live and not ready', async ({ request, baseURL }) => {
  expect((await request.get(`${baseURL}/health/ready`)).status()).toBe(200);
  expect((await request.get(`${baseURL}/metrics`)).status()).toBe(404);
  const { EMPTY_SITE_PORT } = process.env;
  expect(emptySite.origin).toBe(`http://127.0.0.1:${EMPTY_SITE_PORT}`);
  expect((await request.get(`${emptySite.origin}/health/live`)).status()).toBe(200);
});

import { createServer } from 'node:http';
import { expect, test as loud } from '@playwright/test';
import { privatePages } from '@/lib/url/security-policy';
import { test } from './quiet-test';

const policyOf = (headers: Record<string, string>): string =>
  headers['content-security-policy'] ?? 'none';

test('a private page runs only its own scripts, and its nonce is never used twice', async ({
  page,
}) => {
  const nonces = new Set<string>();
  for (const path of [...privatePages, ...privatePages]) {
    // Anything that the policy stops is an error in the console, which fails the test.
    const response = await page.goto(path);
    const headers = response?.headers() ?? {};
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policyOf(headers)) ?? [];
    expect(scripts).not.toContain('unsafe-inline');
    nonces.add(/'nonce-([^']+)'/.exec(scripts)?.[1] ?? 'none');
    expect(headers['cache-control']).toContain('no-store');
  }
  expect(nonces.size).toBe(2 * privatePages.length);
  expect(nonces.has('none')).toBe(false);
});

// The browser says that it stopped the script, which is what is asked for.
loud('a script that was put into a private page does not run', async ({ page }) => {
  await page.goto('/ask');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.body.append(script);
    return window.name;
  });
  expect(ran).toBe('');
});

test('a page with schemas tries nothing that its policy forbids, not even quietly', async ({
  page,
}) => {
  // What was tried and caught stands in no console; said there, it fails the test.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  await page.goto('/decide');
  // Said once the schemas have read what is kept.
  await expect(page.getByText('No decision is kept in this browser yet.')).toBeVisible();
});

loud('a page of another site can frame an embed and nothing else', async ({ page, baseURL }) => {
  const frames = ['/embed/ranking', '/'].map((path) => `<iframe src="${baseURL}${path}"></iframe>`);
  const elsewhere = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end(`<title>Elsewhere</title>${frames.join('')}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = elsewhere.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect(page.frameLocator('iframe >> nth=0').getByRole('table')).toBeVisible();
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toEqual(expect.arrayContaining([expect.stringMatching(/^chrome-error:/)]));
  } finally {
    elsewhere.close();
  }
});

test('every answer says what a browser may do with it', async ({ request }) => {
  const asked = await request.get('/', { headers: { 'x-forwarded-proto': 'https' } });
  expect(asked.headers()).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
    'x-content-type-options': 'nosniff',
  });
  expect(asked.headers()['permissions-policy']).toContain('camera=()');
  expect(policyOf(asked.headers())).toContain("frame-ancestors 'none'");
  const plain = await request.get('/');
  expect(plain.headers()['strict-transport-security']).toBeUndefined();
  for (const open of ['/data/fees.csv', '/changes.atom', '/charts/scores.svg', '/embed/ranking']) {
    const policy = (await request.get(open)).headers()['cross-origin-resource-policy'];
    expect([open, policy === undefined || policy === 'cross-origin']).toEqual([open, true]);
  }
});

import { expect, type Locator, type Page } from '@playwright/test';
import { disclaimer } from '@/lib/disclaimer';
import { expectAccessible } from './expect-accessible';
import { test } from './quiet-test';
import { readRanking } from './read-answers';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Opens everything that is folded in a part of the page, as paper has it. */
const openAll = (part: Locator): Promise<void> =>
  part.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

test.describe('the guide', () => {
  test('leads from a use case to its ranking', async ({ page }) => {
    await page.goto('/guide?shortlist=briar');
    const useCase = page.getByRole('article', { name: 'Bank-backed custody in EMEA' });
    await expect(useCase.getByText(/ruled out$/)).toBeVisible();
    await page.getByText('Named for each use case by the September 2025 list').click();
    await expect(page.getByRole('table', { name: /recommendations of that list/ })).toContainText(
      'Bank-backed custody in EMEA',
    );
    await useCase.getByRole('link', { name: /^Rank for/ }).click();
    await expect(page).toHaveURL(
      '/?region=eu,uk&segregation=yes&audit=yes&weights=20,35,15,10,10,10&shortlist=briar',
    );
    await page.getByText('Start from a use case').click();
    await expect(
      page.getByRole('link', { name: 'EU and UK, segregated and audited' }),
    ).toHaveAttribute('aria-current', 'true');
  });

  test('checks eight points, each with its red flags and the findings that inform it', async ({
    page,
  }) => {
    await page.goto('/guide');
    const checks = section(page, 'Check eight points for each candidate');
    await expect(checks.getByRole('heading', { level: 3 })).toHaveText([
      '1. Regulatory fit',
      '2. Asset coverage',
      '3. Operational controls',
      '4. Settlement and liquidity',
      '5. Fees',
      '6. Reporting and audit',
      '7. Support',
      '8. Red flags',
    ]);
    await openAll(checks);
    await expect(checks.getByRole('heading', { level: 4, name: 'Red flags' })).toHaveCount(8);
    await checks.getByRole('link', { name: 'Network-fee handling' }).click();
    await expect(page).toHaveURL('/method#costs-network');
    await expect(page.locator('#costs-network')).toBeInViewport();
  });

  test('tells hygiene of API keys, tips, mistakes and answers', async ({ page }) => {
    await page.goto('/guide');
    await page.getByRole('link', { name: /rules for such keys$/ }).click();
    await expect(page).toHaveURL('/guide/api-keys');
    const keys = section(page, '13 rules');
    for (const topic of [
      'Least privilege',
      'Allow-lists',
      'Rotation',
      'Secret storage',
      'Monitoring',
      'API keys and OAuth tokens',
    ]) {
      await expect(keys.getByText(topic, { exact: true })).toBeVisible();
    }
    await page.getByRole('link', { name: 'Back to the guide' }).click();
    await expect(page).toHaveURL('/guide');
    await expect(section(page, 'Security and compliance').getByRole('term')).toHaveCount(5);
    await expect(section(page, 'Mistakes to avoid').getByRole('term')).toHaveCount(5);
    const answers = section(page, 'Questions and answers');
    await expect(answers.getByRole('heading', { level: 3 })).toHaveCount(6);
    await openAll(answers);
    await expect(answers.getByText(/^A supervised firm such as a bank/)).toBeVisible();
  });
});

test.describe('the method', () => {
  test('states weights, 22 factors and their levels', async ({ page }) => {
    await page.goto('/method');
    const weights = page.getByRole('table', { name: 'Published weights' });
    const shares = await weights
      .getByRole('cell')
      .filter({ hasText: /^\d+%$/ })
      .allInnerTexts();
    expect(shares).toEqual(['30%', '25%', '15%', '15%', '10%', '5%']);
    await openAll(section(page, 'Levels in words'));
    await expect(
      page.getByRole('table', { name: /^Levels of / }).getByRole('rowheader'),
    ).toHaveCount(22);
  });

  test('works out the leader’s score to the digits of the ranking', async ({ page, request }) => {
    const [leader] = (await readRanking(request)).ranked;
    await page.goto('/method');
    await page.getByText('A worked example', { exact: true }).click();
    const total = page
      .getByRole('table', { name: /^All criteria/ })
      .getByRole('row')
      .last();
    await expect(total).toContainText(leader?.score.toFixed(1) ?? 'no leader');
    await page
      .getByRole('heading', { name: /^Worked out/ })
      .getByRole('link')
      .click();
    await expect(page).toHaveURL(`/providers/${leader?.slug}`);
  });

  test('gives formula and source of chances, of weights and of questions', async ({ page }) => {
    await page.goto('/method');
    await openAll(page.getByRole('main'));
    const draws = section(page, 'Chances of a rank, from simulations');
    await expect(draws).toContainText('10,000 simulations from seed 7');
    await expect(draws.getByRole('term')).toHaveText([
      'Evidence',
      'Weights',
      'Chance of a rank',
      'Likely ranks',
      'Bands',
    ]);
    await expect(draws).toContainText('at least 90% of the simulations');
    await expect(draws).toContainText('Lahdelma');
    await expect(section(page, 'Which weights would change the order')).toContainText('Mareschal');
    const questions = section(page, 'Which questions to ask first');
    await expect(questions.getByRole('term')).toHaveText([
      'Share of doubt',
      'Sharpens',
      'Gain',
      'First three',
      'Width',
    ]);
    await expect(questions).toContainText('Howard');
  });

  test('dates the edition that every page names', async ({ page }) => {
    await page.goto('/method');
    const id = await page.getByRole('banner').locator('.font-mono').first().innerText();
    await expect(section(page, 'Changes and editions')).toContainText(id);
  });
});

test.describe('what is folded', () => {
  test('a link to a level opens what holds it', async ({ page }) => {
    await page.goto('/method#security-audits');
    await expect(page.locator('#security-audits')).toBeVisible();
    await expect(page.locator('#security-audits')).toBeInViewport();
  });
});

test.describe('what the method discloses', () => {
  test('sources, gaps, readers, changes and ownership have a section each', async ({ page }) => {
    await page.goto('/method');
    await expect(section(page, 'Gaps in the data')).toContainText(/Of 220 findings, \d+ are open/);
    await expect(section(page, 'Who reads').getByRole('table')).toContainText(
      '46 intervals changed',
    );
    await expect(section(page, 'Sources')).toBeVisible();
    await expect(section(page, 'Changes and editions')).toBeVisible();
    await expect(section(page, 'Ownership and conflicts of interest')).toBeVisible();
  });
});

test.describe('every page', () => {
  const addresses = [
    ...['/', '/compare', '/providers/kauri', '/shortlist', '/guide', '/method'],
    '/accessibility',
  ];

  test('has one first heading, a title, a description, the disclaimer and the site’s language', async ({
    page,
  }) => {
    const titles = new Set<string>();
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toContainText(disclaimer);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w{4}/);
      titles.add(await page.title());
    }
    expect(titles.size).toBe(addresses.length);
  });

  test('has an image for those who share it, made by the server itself', async ({ page }) => {
    await page.goto('/');
    const image = page.locator('meta[property="og:image"]');
    const { pathname, search } = new URL((await image.getAttribute('content')) ?? '');
    const response = await page.request.get(pathname + search);
    expect(response.headers()['content-type']).toBe('image/png');
    expect((await response.body()).subarray(1, 4).toString()).toBe('PNG');
    for (const icon of await page.locator('link[rel~="icon"]').all()) {
      const address = (await icon.getAttribute('href')) ?? '';
      expect((await page.request.get(address)).ok()).toBe(true);
    }
  });

  test('names its address without believing what a request claims of it', async ({ request }) => {
    const html = await (
      await request.get('/robustness?region=eu', {
        headers: { 'x-forwarded-host': 'custody.example', 'x-forwarded-proto': 'https' },
      })
    ).text();
    expect(html).toContain('<link rel="canonical" href="/robustness"/>');
    expect(html).not.toContain('custody.example');
  });

  test('is kept for each link, or may be kept by a proxy unless it is private', async ({
    request,
  }) => {
    for (const path of ['/', '/providers/birch', '/guide', '/method', '/robustness']) {
      await request.get(path);
      const kept = await request.get(path);
      expect(kept.headers()['x-nextjs-cache'], path).toMatch(/HIT|STALE/);
      expect(kept.headers()['cache-control'], path).toMatch(/^public, .*s-maxage=10/);
      await request.get(`${path}?region=us`);
      const asked = await request.get(`${path}?Region=us&utm_source=letter`);
      expect(asked.headers()['x-nextjs-cache'], path).toMatch(/HIT|STALE/);
      expect(asked.headers()['cache-control'], path).toMatch(/^public, .*s-maxage=10/);
      expect(await asked.text(), path).not.toBe(await kept.text());
    }
    const parts = ['sources', 'diligence', 'article'].map((part) => `/providers/birch/${part}`);
    for (const path of [...parts, '/changes', '/article', '/accessibility', '/guide/api-keys']) {
      expect((await request.get(path)).headers()['cache-control'], path).toMatch(/^public, /);
    }
    for (const path of ['/decide', '/ballot', '/ask', '/shortlist', '/check']) {
      const { 'cache-control': caching } = (await request.get(path)).headers();
      expect(caching, path).toContain('no-store');
    }
  });

  test('asks no other host for anything', async ({ page, baseURL }) => {
    const others: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
        others.push(request.url());
      }
    });
    for (const address of addresses) await page.goto(address, { waitUntil: 'load' });
    expect(others).toEqual([]);
  });

  test('keeps the theme that one chooses', async ({ page }) => {
    await page.goto('/guide');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: /^Theme: as the system/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto('/method');
    expect(await ground()).toBe(dark);
  });

  test('lets the keyboard skip the bar', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await skip.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('carries the mandate to the next one', async ({ page }) => {
    await page.goto('/?region=us&doubt=0&shortlist=birch');
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('link', { name: 'Guide' }).click();
    await expect(page).toHaveURL('/guide?region=us&doubt=0&shortlist=birch');
    await pages.getByRole('link', { name: 'Ranking' }).click();
    await expect(page).toHaveURL('/?region=us&doubt=0&shortlist=birch');
  });
});

test.describe('an address that leads nowhere', () => {
  for (const [address, title] of [
    ['/nowhere?region=eu', 'There is no page at this address'],
    ['/providers/nobody?region=eu', 'No such provider'],
  ] as const) {
    test(`says so with the way back, the mandate kept: ${address}`, async ({ browser }) => {
      // A page of its own, because the browser itself complains about the status.
      const context = await browser.newContext();
      const page = await context.newPage();
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: /^Open the ranking/ }).click();
      await expect(page).toHaveURL('/?region=eu');
      await context.close();
    });
  }
});

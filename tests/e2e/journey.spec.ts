import { expect, type Page } from '@playwright/test';
import { pack, readPdf } from '../fixtures/read-pdf';
import { openWithoutScript, test } from './quiet-test';

/** What a reader does from the first page to the memo; only entering a mandate differs by script. */
async function follow(page: Page, enterMandate: () => Promise<void>) {
  await expect(
    page.getByRole('table', { name: /ranked/ }).locator('th a[href^="/providers/"]'),
  ).toHaveCount(10);
  await enterMandate();
  const ruledOut = page.getByRole('region', { name: /^Ruled out/ });
  await expect(ruledOut).toContainText('Gorse Custody');

  const leader = page
    .getByRole('table', { name: /ranked/ })
    .getByRole('rowheader')
    .filter({ has: page.locator('a[href^="/providers/"]') })
    .first();
  const name = await leader.getByRole('link').innerText();
  await leader.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const bar = page.getByRole('img', { name: new RegExp(`^${name}. Score`) });
  const score = /Score (\d+\.\d)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] ?? '–';
  const finding = page.locator('#finding-ux-api');
  await finding.locator('summary').click();
  const source = finding.getByRole('link', { name: /opens in a new tab/ }).first();
  await expect(source).toHaveAttribute('href', /^https?:\/\/[^/]+\./);
  await expect(source).toHaveAttribute('target', '_blank');
  const address = (await source.getAttribute('href')) ?? '';

  await page.getByRole('link', { name: new RegExp(`add ${name}`) }).click();
  await page.getByRole('link', { name: 'Shortlist 1' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your shortlist' })).toBeVisible();
  const steps = page.getByRole('navigation', { name: 'Steps of the decision' });
  await steps.getByRole('link', { name: /Check/ }).click();
  await expect(page.getByRole('table', { name: /Decision checklist/ })).toBeVisible();
  await expect(page.getByLabel(`Fees, ${name}`, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Your shortlist' })).toBeVisible();

  const memo = page.getByRole('link', { name: 'Committee memo (PDF)' });
  const response = await page.request.get((await memo.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toBe('application/pdf');
  const { pages } = await readPdf(await response.body());
  const text = pages.map((one) => one.packed).join('');
  expect(text).toContain(pack(`Where ${score} comes from`));
  expect(text).toContain(pack('For research and education, not financial advice.'));
  expect(text).toContain(pack('Decision checklist'));
  expect(text).toContain('GorseCustody');
  expect(pages.flatMap(({ links }) => links)).toContain(address);
}

test.describe('from the ranking to the memo', () => {
  test('with a script, at once', async ({ page }) => {
    await page.goto('/');
    await follow(page, async () => {
      const mandate = page.getByRole('complementary', { name: 'Your mandate' });
      await mandate.getByRole('checkbox', { name: /^EU/ }).check();
      await mandate.getByRole('checkbox', { name: /^Staking from custody/ }).check();
      await mandate.getByRole('spinbutton', { name: 'Security' }).fill('40');
      await expect(page).toHaveURL('/?region=eu&staking=yes&weights=30,40,15,15,10,5');
    });
  });

  test('without one, by forms and links', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, new URL('/', baseURL).href);
    await follow(page, async () => {
      const mandate = page.getByRole('complementary', { name: 'Your mandate' });
      await mandate.getByRole('checkbox', { name: /^EU/ }).check();
      await mandate.getByRole('checkbox', { name: /^Staking from custody/ }).check();
      await mandate.getByRole('spinbutton', { name: 'Security' }).fill('40');
      await mandate.getByRole('button', { name: 'Apply' }).click();
      await expect(page).toHaveURL(/[?&]staking=yes/);
    });
    await page.close();
  });
});

import { expect, type Page } from '@playwright/test';
import { test } from './quiet-test';
import { check, names, table } from './ranking-locators';

const view = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Marks the document, so that a page that was loaded anew is told from one that changed. */
const mark = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
const marked = (page: Page) => page.locator('html[data-same]');

/** Opens a page that nobody has touched, all of whose own scripts have come and run. */
async function openUntouched(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await mark(page);
}

const scripts = '**/_next/static/chunks/**';

test.describe('a part whose script comes with the first touch', () => {
  test('the ranking asks for its script when the pointer first moves', async ({ page }) => {
    await openUntouched(page, '/');
    const asked = page.waitForRequest(scripts);
    await page.mouse.move(200, 200);
    await asked;
  });

  test('presses before the script take effect with it, in their order', async ({ page }) => {
    await openUntouched(page, '/');
    let come = (): void => undefined;
    const here = new Promise<void>((resolve) => (come = resolve));
    await page.route(scripts, async (route) => {
      await here;
      await route.continue();
    });
    await check(page, 'EU').check();
    await view(page, 'Numbers').click();
    await view(page, 'Matrix').click();
    await expect(table(page)).toBeVisible();
    await expect(page).toHaveURL('/');
    come();
    await expect(page).toHaveURL('/?region=eu&view=matrix');
    await page.goBack();
    await expect(page).toHaveURL('/?region=eu&view=numbers');
    await page.goBack();
    await expect(page).toHaveURL('/?region=eu');
    await expect(check(page, 'EU')).toBeChecked();
    await expect(marked(page)).toBeAttached();
  });

  test('a box that no form sends is ticked at once, and counts once the script is there', async ({
    page,
  }) => {
    await openUntouched(page, '/?region=eu&region=uk');
    const box = page.getByRole('checkbox', { name: 'Only those that meet all' });
    const before = await names(page).count();
    await box.check();
    await expect.poll(() => names(page).count()).toBeLessThan(before);
    await expect(box).toBeChecked();
  });

  test('a link whose script cannot be fetched is followed by the browser', async ({ browser }) => {
    const page = await browser.newPage();
    await openUntouched(page, '/');
    await page.route(scripts, (route) => route.abort());
    await view(page, 'Numbers').click();
    await expect(page).toHaveURL('/?view=numbers');
    await expect(marked(page)).not.toBeAttached();
    await page.close();
  });

  test('who holds private answers sees what they change without touching anything', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      localStorage.setItem(
        'private-answers',
        JSON.stringify({ birch: { 'security.keys': { low: 4, high: 4, note: '' } } }),
      ),
    );
    await page.goto('/');
    await expect(page.getByText('1 private answer of this browser')).toBeVisible();
  });

  test('what is wrong with the link of a page kept for everybody is told untouched', async ({
    page,
  }) => {
    await page.goto('/?nothing=known');
    await expect(page.getByText('parameter “nothing”, which is not known')).toBeVisible();
  });
});

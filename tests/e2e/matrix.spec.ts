import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { openWithoutScript, test } from './quiet-test';
import { readProvider, readRanking } from './read-answers';

const mandate = 'region=us&insurance=yes';
const address = `/?${mandate}&view=matrix`;
const table = (page: Page) => page.getByRole('table', { name: /^Levels of 22 findings/ });
const cells = (page: Page) => table(page).getByRole('link', { name: /: level / });

test.describe('the matrix', () => {
  test('shows every finding of every provider, and is part of the link', async ({
    page,
    request,
  }) => {
    const { ranked, ruledOut } = await readRanking(request, mandate);
    await page.goto(`/?${mandate}`);
    await page.getByRole('link', { name: 'Matrix' }).click();
    await expect(page).toHaveURL(address);
    await expect(cells(page)).toHaveCount(22 * (ranked.length + ruledOut.length));
    await expect(table(page).getByRole('rowheader').locator('a')).toHaveCount(
      ranked.length + ruledOut.length,
    );
  });

  test('a cell shows its finding with its sources', async ({ page, request }) => {
    const { findings } = await readProvider(request, 'birch');
    await page.goto(address);
    const cell = table(page).getByRole('link', { name: /^Birch, API.*: level / });
    await cell.click();
    const chosen = page.getByRole('region', { name: /^Chosen: Birch/ });
    await expect(chosen).toContainText(findings['ux.api']?.statement ?? 'no statement');
    await expect(chosen).toContainText(
      /read (once|twice)|company|regulator|filing|press|third party/,
    );
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(chosen).toBeHidden();
  });

  test('arrow keys move between cells, Enter opens', async ({ page }) => {
    await page.goto(address);
    await cells(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(table(page).locator('[data-row="1"][data-column="1"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: /^Chosen: / })).toBeVisible();
  });

  test('a head sorts inside the groups', async ({ page }) => {
    await page.goto('/?view=matrix');
    const head = table(page).getByRole('columnheader', { name: /^API/ });
    await head.getByRole('link').click();
    await expect(page).toHaveURL('/?sort=ux.api&view=matrix');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const levels = await table(page)
      .getByRole('link', { name: /, API.*: level / })
      .evaluateAll((all) =>
        all.map((one) => Number(/level (\d)/.exec(one.getAttribute('aria-label') ?? '')?.[1])),
      );
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  });

  test('leaves out the columns that one hides', async ({ page }) => {
    await page.goto('/?view=matrix');
    await page.getByText('Columns', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Costs' }).uncheck();
    await expect(page.getByRole('table', { name: /^Levels of 18 findings/ })).toBeVisible();
    await expect(page.getByText('Columns: 1 hidden')).toBeVisible();
  });

  test('without a script a head sorts', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, `${baseURL}/?view=matrix`);
    const head = table(page).getByRole('columnheader', { name: /^API/ });
    await head.getByRole('link').click();
    await expect(page).toHaveURL(/sort=ux\.api/);
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await page.close();
  });

  test('without a script a cell leads to its finding', async ({ browser, baseURL }) => {
    const page = await openWithoutScript(browser, `${baseURL}${address}`);
    await table(page)
      .getByRole('link', { name: /^Birch, API/ })
      .click();
    await expect(page).toHaveURL(/\/providers\/birch\?.*#finding-ux-api$/);
    await page.close();
  });

  test('axe finds nothing in both themes, and it fits a phone', async ({ page }) => {
    await page.goto(address);
    await cells(page).first().click();
    await expectAccessible(page);
  });
});

test.describe('the numbers', () => {
  const figures = (page: Page) =>
    page.getByRole('table', { name: /^Custodians ranked by your mandate, in figures/ });

  test('a head sorts, once more the other way round, and the back button undoes it', async ({
    page,
  }) => {
    await page.goto('/?view=numbers');
    const head = figures(page).getByRole('columnheader', { name: /^UX/ });
    await head.getByRole('link').click();
    await expect(page).toHaveURL('/?sort=ux&view=numbers');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await head.getByRole('link').click();
    await expect(page).toHaveURL('/?sort=-ux&view=numbers');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await page.goBack();
    await expect(page).toHaveURL('/?sort=ux&view=numbers');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
  });

  test('have the chances of the API, and axe finds nothing', async ({ page, request }) => {
    const { ranked } = await readRanking(request, '');
    await page.goto('/?view=numbers');
    const [first] = ranked;
    await expect(
      figures(page)
        .getByRole('row')
        .filter({ hasText: first?.name.split(' ')[0] ?? 'nobody' }),
    ).toContainText(`${first?.likelyBest ?? NaN}`);
    await expectAccessible(page);
  });
});

test.describe('the keyboard', () => {
  test('skips the panel on the way to the ranking', async ({ page }) => {
    await page.goto('/');
    const skip = page.getByRole('link', { name: 'Skip to the ranking' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Ranking', exact: true })).toBeFocused();
  });
});

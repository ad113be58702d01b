import { expect } from '@playwright/test';
import { test } from './quiet-test';
import { names, row, ruledOut } from './ranking-locators';

test.describe('the search', () => {
  test('narrows what is shown and changes no rank', async ({ page }) => {
    await page.goto('/');
    const rank = (await row(page, 'Sumac Bank').getByRole('cell').first().textContent()) ?? '';
    await page.getByRole('searchbox', { name: 'Find a provider' }).fill('helvetic');
    await expect(page.getByText(/shown of 10 by search “helvetic”/)).toBeVisible();
    await expect(row(page, 'Sumac Bank').getByRole('cell').first()).toHaveText(rank);
    await expect(names(page)).toHaveText(['Birch Custody', 'Sumac Bank']);
    await expect(page).toHaveURL('/?q=helvetic');
  });

  test('that finds nothing says where it looked and leads back', async ({ page }) => {
    await page.goto('/?q=zzz&region=us');
    await expect(page.getByText('No ranked provider matches “zzz”.')).toBeVisible();
    await expect(page.getByText(/^The search looks at names, companies/)).toBeVisible();
    await page.getByRole('link', { name: 'Clear search' }).last().click();
    await expect(page).toHaveURL('/?region=us');
    await expect(names(page)).toHaveCount(9);
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });

  test('that is cleared by the keyboard leaves the focus above the rows', async ({ page }) => {
    const heading = page.getByRole('heading', { name: 'Ranking', exact: true });
    for (const place of ['first', 'last'] as const) {
      await page.goto('/?q=zzz');
      await page.getByRole('link', { name: 'Clear search' })[place]().press('Enter');
      await expect(page).toHaveURL('/');
      await expect(heading).toBeFocused();
    }
  });

  test('that finds only the ruled out says so and shows them', async ({ page }) => {
    await page.goto('/?q=gorse&region=eu');
    await expect(page.getByText('1 of those ruled out does.')).toBeVisible();
    await expect(ruledOut(page).getByRole('link', { name: 'Gorse Custody' })).toBeVisible();
  });
});

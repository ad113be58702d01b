import { expect } from '@playwright/test';
import { mandate, table } from './compare-locators';
import { test } from './quiet-test';

const needed = 'A comparison needs two to four providers';

test.describe('the choice of whom to compare', () => {
  test('stands where fewer than two are named, with the shortlist ticked', async ({ page }) => {
    await page.goto(`/compare?${mandate}&shortlist=birch`);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    for (const name of [/Hazel Trust/, /Sumac/]) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect(page).toHaveURL(/providers=birch/);
    await expect(table(page).getByRole('columnheader')).toHaveCount(3);
    await expect(page).toHaveURL(/shortlist=birch/);
  });

  test('is passed over with three on the shortlist, who are compared at once', async ({ page }) => {
    await page.goto(`/compare?${mandate}&shortlist=sumac,birch,briar`);
    await expect(table(page).getByRole('columnheader')).toHaveText([/Sumac/, /Birch/, /Briar/]);
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('is reached from a provider, who is ticked already', async ({ page }) => {
    await page.goto(`/providers/sumac?${mandate}`);
    await page.getByRole('link', { name: 'Compare with…' }).click();
    await expect(page.getByRole('checkbox', { name: /Sumac Bank/ })).toBeChecked();
    await expect(
      page.getByRole('status').filter({ hasText: 'One is ticked. Tick one to three more.' }),
    ).toBeVisible();
    await expect(page.getByRole('note')).toHaveCount(0);
  });

  test('says how many are needed when fewer are ticked, and keeps them', async ({ page }) => {
    const press = () => page.getByRole('button', { name: 'Compare side by side' }).click();
    const alert = page.getByRole('alert').filter({ hasText: needed });
    const ticked = page.getByRole('checkbox', { checked: true });
    await page.goto(`/compare?${mandate}&shortlist=birch`);
    await expect(ticked).toHaveCount(1);
    await expect(page.getByText(needed)).toBeHidden();
    await page.getByRole('checkbox', { name: /Birch/ }).uncheck();
    await press();
    await expect(alert).toContainText('none is ticked');
    await expect(alert).toBeFocused();
    await expect(ticked).toHaveCount(0);
    await page.getByRole('checkbox', { name: /Hazel Trust/ }).check();
    await press();
    await expect(alert).toContainText('one is ticked');
    await expect(alert).toBeFocused();
    await expect(page.getByRole('checkbox', { name: /Hazel Trust/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /Birch/ }).check();
    await press();
    await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  });

  test('is passed over from the tray of the ranking', async ({ page }) => {
    await page.goto(`/?${mandate}&shortlist=birch,cedar-prime`);
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await expect(page).toHaveURL(/compare\?providers=birch,cedar-prime/, { timeout: 20_000 });
    await expect(table(page)).toBeVisible();
  });

  test('is passed over from the shortlist', async ({ page }) => {
    await page.goto(`/shortlist?${mandate}&shortlist=sumac,briar`);
    await page.getByRole('link', { name: 'Compare 2' }).click();
    await expect(page).toHaveURL(/compare\?providers=sumac,briar&/, { timeout: 20_000 });
  });

  test('is refused above four, with the reason', async ({ page }) => {
    await page.goto('/?shortlist=birch,cedar-prime,sumac,briar,kauri');
    const compare = page.getByRole('button', { name: 'Compare', exact: true });
    await expect(compare).toBeDisabled();
    await expect(compare).toHaveAccessibleDescription('Choose four at most');
  });
});

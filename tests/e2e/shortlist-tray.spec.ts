import { expect } from '@playwright/test';
import { phone, test } from './quiet-test';
import { tray } from './ranking-locators';

test.describe('the shortlist tray', () => {
  test('holds what one adds, survives a reload and lets go', async ({ page }) => {
    await page.goto('/?region=us');
    await expect(tray(page)).toBeHidden();
    await page.getByRole('button', { name: 'Shortlist Birch Custody' }).click();
    await page.getByRole('button', { name: 'Shortlist Hazel Trust' }).click();
    await expect(page).toHaveURL('/?region=us&shortlist=birch,hazel-trust');
    await page.reload();
    await expect(tray(page).getByRole('listitem')).toHaveText([/Birch Custody/, /Hazel Trust/]);
    await expect(page.getByRole('link', { name: 'Shortlist 2' })).toBeVisible();
    await expect(tray(page).getByText(/open requirements?, \d+ open findings/)).toBeVisible();
    await expect(tray(page).getByRole('link', { name: 'Committee memo (PDF)' })).toHaveAttribute(
      'href',
      '/shortlist.pdf?region=us&shortlist=birch,hazel-trust',
    );
    await tray(page).getByRole('button', { name: 'Take Birch Custody off the shortlist' }).click();
    await expect(page).toHaveURL('/?region=us&shortlist=hazel-trust');
    await page.getByRole('button', { name: 'Added to the shortlist: Hazel Trust' }).click();
    await expect(tray(page)).toBeHidden();
  });

  test('never lies over what has the focus', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto('/?region=eu&shortlist=birch,sumac');
    const top = (await tray(page).boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThan(phone.height / 2);
    const order = await page
      .getByRole('main')
      .locator('a:visible, button:visible, summary:visible')
      .all();
    expect(order.length).toBeGreaterThan(30);
    await page.getByRole('main').focus();
    for (let step = 0; step < order.length; step += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate((edge) => {
        const focused = document.activeElement;
        if (!focused || focused.closest('.fixed')) return null;
        const box = focused.getBoundingClientRect();
        return box.height < edge && box.bottom > edge ? focused.outerHTML : null;
      }, top);
      expect(covered).toBeNull();
    }
  });
});

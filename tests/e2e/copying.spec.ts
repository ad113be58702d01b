import { expect } from '@playwright/test';
import { mandate, two } from './compare-locators';
import { test } from './quiet-test';

test.describe('copying', () => {
  test('the link of the comparison, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${two}&doubt=50&q=bank`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The link was copied.' }),
    ).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(two, page.url()).href);
  });

  test('the ranking as a Markdown table', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/?${mandate}`);
    const files = page.getByRole('group').filter({ hasText: 'this ranking as CSV' });
    await files.locator('summary').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Markdown' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('| Rank | Provider | Score | Range | First in | Likely ranks |');
    const listed = await page
      .getByRole('table')
      .getByRole('rowheader')
      .locator('a[href^="/providers/"]')
      .count();
    expect(copied.match(/^\| \d+=? \|/gm)).toHaveLength(listed);
    expect(copied).toMatch(/^### Meets /m);
    expect(copied).toMatch(/^### Ruled out \(/m);
    expect(copied).toContain(`[This ranking](${new URL(`/?${mandate}`, page.url()).href})`);
  });

  test('a provider’s card as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/providers/birch?${mandate}`);
    await page.getByText('How this was read').click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Markdown' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## Birch Custody\n/);
    expect(copied).toContain('| Liquidity | 30% |');
    expect(copied).toContain(new URL(`/providers/birch?${mandate}`, page.url()).href);
    expect(copied).toContain('For research and education, not financial advice.');
  });

  test('shows the text, selected, where the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await page.goto(two);
    const button = page.getByRole('button', { name: 'Copy link' });
    await button.click();
    const field = page.getByRole('dialog', { name: 'Link to this view' }).getByRole('textbox');
    await expect(field).toHaveValue(/\/compare\?providers=birch,cedar-prime/);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('/compare?');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();
  });
});

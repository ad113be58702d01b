import { expect } from '@playwright/test';
import { costsResponseSchema } from '@/lib/api/schemas/costs';
import { openWithoutScript, test } from './quiet-test';

test.describe('what custody would cost', () => {
  test('is entered in a plain form, and the figures are those of the API', async ({
    browser,
    baseURL,
    request,
  }) => {
    const page = await openWithoutScript(browser, `${baseURL}/costs?region=us`);
    await page.getByLabel('Amount in custody').fill('40,000,000');
    await page.getByLabel('Withdrawals a year').fill('24');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page).toHaveURL(/region=us/);
    await expect(
      page.getByText('For USD 40,000,000, one basis point is USD 4,000 a year.'),
    ).toBeVisible();
    const answer = await request.get('/api/v1/costs?region=us&amount=40000000&withdrawals=24');
    const { providers } = costsResponseSchema.parse(await answer.json());
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(providers.length);
    await page.close();
  });

  test('tells what it could not read and keeps the rest', async ({ page }) => {
    await page.goto('/costs?amount=much&withdrawals=12');
    await expect(page.getByText(/“much” for amount/)).toBeVisible();
    await expect(page.getByLabel('Withdrawals a year')).toHaveValue('12');
  });

  test('keeps a quote in this browser alone, and orders once there are two', async ({ page }) => {
    await page.goto('/costs');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    const quotes = page.getByRole('textbox', { name: /^Quote of / });
    await quotes.nth(0).fill('12.5');
    await expect(page.getByText('USD 12,500 by your quote')).toBeVisible();
    await expect(page.getByText('An order opens when two providers have a quote.')).toBeVisible();
    await quotes.nth(1).fill('7');
    const order = page.getByRole('listitem').filter({ hasText: / bps: USD / });
    await expect(order.first()).toContainText('7 bps: USD 7,000');
    await quotes.nth(2).fill('a lot');
    await expect(page.getByRole('alert').filter({ hasText: 'Basis points' })).toBeVisible();
    await page.reload();
    await expect(quotes.nth(0)).toHaveValue('12.5');
    expect(asked.join('\n')).not.toContain('12.5');
  });
});
